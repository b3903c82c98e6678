# Verbs that only carry a noun: "made a decision" is "decided". verb: what both together mean.
#: light+  noun  verb
bring      charge            charge
bring      suit              sue
bring      lawsuit           sue
bring      case              sue
bring      action            sue
bring      claim             claim
bring      end               end
bring      accusation        accuse
bring      complaint         complain
bring      motion            move
bring      proceeding        sue
carry out  attack            attack
carry out  order             obey
carry out  search            search
carry out  test              test
carry out  inspection        inspect
carry out  plan              execute
carry out  execution         execute
carry out  raid              raid
carry out  threat            threaten
carry out  work              work
carry out  bombing           bomb
carry out  killing           kill
carry out  strike            strike
carry out  review            review
carry out  investigation     investigate
carry out  survey            survey
carry out  audit             audit
carry out  robbery           rob
carry out  repair            repair
carry out  shooting          shoot
carry out  airstrike         bomb
carry out  study             study
carry out  duty              serve
carry out  arrest            arrest
cast       vote              vote
cast       doubt             doubt
cast       ballot            vote
cast       blame             blame
come to    conclusion        conclude
come to    agreement         agree
come to    end               end
come to    decision          decide
come to    halt              stop
come to    stop              stop
come to    blow              fight
come to    power             rise
come to    light             emerge
come to    help              help
come to    aid               help
come to    term              agree
come to    close             end
commit     crime             offend
commit     murder            murder
commit     suicide           kill oneself
commit     fraud             defraud
commit     perjury           lie
commit     robbery           rob
commit     theft             steal
commit     act               act
commit     offense           offend
commit     violation         violate
commit     error             err
commit     assault           assault
commit     arson             burn
commit     treason           betray
commit     rape              rape
commit     adultery          cheat
commit     burglary          burgle
commit     atrocity          kill
commit     killing           kill
commit     bribery           bribe
conduct    investigation     investigate
conduct    search            search
conduct    interview         interview
conduct    test              test
conduct    review            review
conduct    study             study
conduct    survey            survey
conduct    raid              raid
conduct    inspection        inspect
conduct    audit             audit
conduct    autopsy           examine
conduct    strike            strike
conduct    poll              survey
conduct    analysis          analyze
conduct    exercise          exercise
conduct    experiment        test
conduct    inquiry           investigate
conduct    research          research
conduct    trial             test
conduct    business          trade
deliver    speech            speak
deliver    verdict           decide
deliver    ruling            rule
deliver    baby              bear
deliver    statement         state
deliver    blow              hit
deliver    warning           warn
deliver    judgment          rule
deliver    address           speak
deliver    sermon            preach
deliver    message           tell
do         work              work
do         harm              harm
do         damage            damage
do         job               work
do         business          trade
do         research          research
do         study             study
do         test              test
do         review            review
do         survey            survey
do         time              serve
do         interview         interview
do         favor             help
do         favour            help
do         justice           be fair
do         search            search
do         inspection        inspect
do         check             check
do         deal              agree
do         drug              take
do         repair            repair
do         audit             audit
do         investigation     investigate
do         killing           kill
enter      plea              plead
enter      guilty plea       plead guilty
enter      agreement         agree
enter      contract          agree
enter      race              run
enter      bid               bid
enter      order             order
enter      judgment          rule
enter      appeal            appeal
enter      denial            deny
express    concern           worry
express    support           support
express    regret            regret
express    doubt             doubt
express    hope              hope
express    fear              fear
express    opposition        oppose
express    interest          want
express    outrage           protest
express    confidence        trust
express    sorrow            grieve
express    frustration       complain
express    anger             complain
express    thanks            thank
express    gratitude         thank
express    condolence        condole
express    view              say
express    opinion           say
express    skepticism        doubt
express    remorse           regret
express    sympathy          sympathize
express    surprise          wonder
express    desire            want
express    willingness       offer
file       lawsuit           sue
file       suit              sue
file       complaint         complain
file       charge            charge
file       appeal            appeal
file       claim             claim
file       motion            move
file       report            report
file       petition          petition
file       request           request
file       objection         object
file       notice            notify
file       bid               bid
file       application       apply
file       return            declare
get        approval          be approved
get        permission        be allowed
get        sentence          be sentenced
get        call              be called
get        support           be supported
get        help              be helped
get        job               be hired
get        injection         be vaccinated
get        divorce           divorce
get        ticket            be fined
get        treatment         be treated
get        warning           be warned
get        fine              be fined
get        raise             earn
get        pardon            be pardoned
get        answer            learn
get        refund            be refunded
give       speech            speak
give       testimony         testify
give       evidence          testify
give       statement         state
give       order             order
give       permission        permit
give       approval          approve
give       consent           consent
give       warning           warn
give       notice            notify
give       advice            advise
give       answer            answer
give       reply             reply
give       account           describe
give       description       describe
give       explanation       explain
give       birth             bear
give       support           support
give       help              help
give       interview         speak
give       instruction       instruct
give       promise           promise
give       assurance         assure
give       chase             chase
give       kick              kick
give       push              push
give       treatment         treat
give       priority          prefer
give       blessing          approve
give       go-ahead          approve
give       green light       approve
give       clearance         clear
give       nod               approve
give       pardon            pardon
give       refund            refund
give       lift              drive
give       ride              drive
give       rise              cause
give       hint              hint
give       credit            praise
give       thanks            thank
give       apology           apologize
give       vaccine           vaccinate
give       injection         inject
give       tour              show
give       performance       perform
give       authority         authorize
have       meeting           meet
have       talk              talk
have       conversation      talk
have       argument          argue
have       fight             fight
have       dispute           dispute
have       doubt             doubt
have       effect            affect
have       impact            affect
have       influence         influence
have       knowledge         know
have       belief            believe
have       hope              hope
have       plan              plan
have       intention         intend
have       need              need
have       access            access
have       control           control
have       discussion        discuss
have       disagreement      disagree
have       affair            love
have       baby              bear
have       drink             drink
have       lunch             eat
have       dinner            eat
have       look              look
have       accident          crash
have       surgery           undergo
have       operation         undergo
have       concern           worry
have       fear              fear
have       regret            regret
have       responsibility    be responsible
have       contact           contact
have       use               use
have       suspicion         suspect
have       say               decide
have       right             be entitled
have       permission        be allowed
have       ownership         own
have       possession        possess
have       party             celebrate
hold       meeting           meet
hold       talk              negotiate
hold       hearing           hear
hold       vote              vote
hold       election          elect
hold       rally             rally
hold       conference        confer
hold       news conference   speak
hold       ceremony          celebrate
hold       protest           protest
hold       press conference  speak
hold       funeral           bury
hold       inquiry           investigate
hold       referendum        vote
hold       view              believe
hold       belief            believe
hold       position          serve
hold       office            serve
hold       service           worship
hold       discussion        discuss
hold       trial             try
hold       inquest           inquire
hold       party             celebrate
hold       exercise          exercise
hold       march             march
hold       memorial          commemorate
hold       title             possess
issue      statement         state
issue      warning           warn
issue      order             order
issue      apology           apologize
issue      call              call
issue      denial            deny
issue      ruling            rule
issue      threat            threaten
issue      recall            recall
issue      correction        correct
issue      invitation        invite
issue      alert             alert
issue      directive         order
issue      subpoena          subpoena
issue      warrant           order
issue      decree            decree
issue      permit            permit
issue      license           license
issue      ultimatum         demand
issue      demand            demand
issue      report            report
issue      decision          decide
issue      reprimand         reprimand
issue      citation          cite
issue      fine              fine
issue      ban               ban
issue      retraction        retract
issue      ticket            fine
issue      summons           summon
issue      plea              plead
issue      appeal            appeal
launch     investigation     investigate
launch     attack            attack
launch     inquiry           investigate
launch     probe             investigate
launch     appeal            appeal
launch     raid              raid
launch     search            search
launch     campaign          campaign
launch     strike            strike
launch     bid               bid
launch     offensive         attack
launch     lawsuit           sue
launch     review            review
launch     assault           attack
launch     invasion          invade
launch     protest           protest
launch     missile           fire
lodge      complaint         complain
lodge      appeal            appeal
lodge      protest           protest
lodge      objection         object
lodge      claim             claim
lodge      application       apply
lose       life              die
lose       job               be fired
lose       control           fail
lose       balance           fall
lose       consciousness     faint
lose       race              lose
lose       vote              lose
lose       appeal            lose
make       decision          decide
make       claim             claim
make       statement         state
make       announcement      announce
make       promise           promise
make       offer             offer
make       call              call
make       mistake           err
make       payment           pay
make       arrest            arrest
make       change            change
make       choice            choose
make       comment           comment
make       confession        confess
make       contribution      contribute
make       deal              agree
make       demand            demand
make       discovery         discover
make       donation          donate
make       effort            try
make       escape            escape
make       plea              plead
make       profit            profit
make       progress          progress
make       recommendation    recommend
make       recovery          recover
make       remark            remark
make       request           request
make       ruling            rule
make       sale              sell
make       search            search
make       speech            speak
make       suggestion        suggest
make       threat            threaten
make       trip              travel
make       visit             visit
make       attempt           attempt
make       admission         admit
make       accusation        accuse
make       allegation        allege
make       apology           apologize
make       appearance        appear
make       appointment       appoint
make       argument          argue
make       assessment        assess
make       reference         refer
make       bid               bid
make       complaint         complain
make       correction        correct
make       cut               cut
make       purchase          buy
make       withdrawal        withdraw
make       investment        invest
make       loan              lend
make       landing           land
make       delivery          deliver
make       use               use
make       finding           find
make       bet               bet
make       pledge            pledge
make       reservation       reserve
make       entrance          enter
make       exit              leave
offer      apology           apologize
offer      support           support
offer      help              help
offer      resignation       resign
offer      explanation       explain
offer      condolence        condole
offer      reward            reward
offer      proof             prove
offer      evidence          prove
offer      advice            advise
offer      opinion           believe
offer      bribe             bribe
offer      deal              propose
offer      comment           comment
offer      denial            deny
offer      defense           defend
offer      prayer            pray
offer      assistance        help
pay        visit             visit
pay        attention         attend
pay        tribute           praise
pay        bribe             bribe
pay        fine              pay
pay        compliment        praise
pay        respect           honor
pay        price             suffer
pay        bail              bail
place      order             order
place      bet               bet
place      blame             blame
place      call              call
place      bid               bid
place      emphasis          stress
place      arrest            arrest
place      ban               ban
place      restriction       restrict
place      trust             trust
place      limit             limit
play       role              act
play       part              act
play       game              compete
play       match             compete
pose       threat            threaten
pose       risk              endanger
pose       danger            endanger
pose       question          ask
pose       problem           trouble
pose       challenge         challenge
put        end               end
put        stop              stop
put        question          ask
put        pressure          press
put        blame             blame
put        ban               ban
put        emphasis          stress
put        trial             try
put        hold              suspend
put        halt              stop
put        price             price
raise      question          ask
raise      concern           worry
raise      doubt             doubt
raise      objection         object
raise      alarm             warn
raise      issue             discuss
raise      money             collect
raise      hope              hope
raise      fear              fear
raise      suspicion         suspect
raise      complaint         complain
reach      agreement         agree
reach      deal              agree
reach      verdict           decide
reach      decision          decide
reach      settlement        settle
reach      conclusion        conclude
reach      compromise        compromise
reach      truce             agree
reach      understanding     agree
reach      consensus         agree
reach      accord            agree
reach      pact              agree
receive    sentence          be sentenced
receive    treatment         be treated
receive    payment           be paid
receive    injury            be injured
receive    award             win
receive    support           be supported
receive    vaccine           be vaccinated
receive    notice            be told
receive    warning           be warned
receive    call              be called
receive    approval          be approved
receive    order             be ordered
receive    bribe             be bribed
receive    invitation        be invited
receive    complaint         be told
receive    threat            be threatened
receive    permission        be allowed
receive    training          be trained
receive    wound             be wounded
receive    fine              be fined
receive    pardon            be pardoned
receive    help              be helped
receive    donation          be given
reserve    judgment          not decide
show       support           support
show       remorse           regret
show       sign              indicate
show       interest          want
show       evidence          prove
show       regret            regret
show       respect           respect
show       mercy             spare
suffer     injury            be injured
suffer     loss              lose
suffer     defeat            lose
suffer     damage            be damaged
suffer     attack            be attacked
suffer     stroke            fall ill
suffer     heart attack      fall ill
suffer     wound             be wounded
suffer     breakdown         fail
suffer     death             die
suffer     burn              be burned
suffer     setback           be delayed
suffer     collapse          collapse
suffer     blow              be hit
suffer     casualty          lose
sustain    injury            suffer
sustain    wound             suffer
sustain    damage            suffer
sustain    loss              lose
sustain    objection         uphold
take       decision          decide
take       action            act
take       shot              shoot
take       aim               aim
take       look              look
take       walk              walk
take       trip              travel
take       vote              vote
take       step              act
take       photo             photograph
take       picture           photograph
take       control           control
take       possession        possess
take       care              care
take       responsibility    accept
take       part              participate
take       oath              swear
take       effect            begin
take       place             happen
take       test              test
take       break             rest
take       drink             drink
take       flight            fly
take       bribe             accept
take       issue             object
take       breath            breathe
take       measure           act
take       delivery          receive
take       note              notice
take       notice            notice
take       custody           hold
take       leave             leave
take       office            start
take       risk              risk
take       blame             accept
take       credit            claim
take       bow               bow
take       swipe             criticize
take       shower            wash
take       nap               sleep
take       seat              sit
take       loan              borrow
