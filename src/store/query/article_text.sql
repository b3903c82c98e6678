SELECT text, sha256 FROM article WHERE id = :article;
