DELETE FROM login WHERE expires <= :now;
