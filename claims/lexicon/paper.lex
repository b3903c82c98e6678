# Papers that parties file in court: each may be taken up again by any other word for one.
#: noun  how{filed}
affidavit           filed
brief               filed
charging document   filed
charging documents  filed
charging papers     filed
civil suit          filed
complaint           filed
court doc           filed
court docs          filed
court document      filed
court documents     filed
court filing        filed
court filings       filed
court paper         filed
court papers        filed
court record        filed
court records       filed
criminal complaint  filed
doc                 filed
docs                filed
document            filed
documents           filed
filing              filed
filings             filed
indictment          filed
lawsuit             filed
legal brief         filed
legal filing        filed
legal papers        filed
motion              filed
paper               filed
papers              filed
petition            filed
submission          filed
suit                filed
