SELECT sqlar_uncompress(text, size), sha256 FROM article WHERE id = :article;
