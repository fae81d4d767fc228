-- Fails, and leaves the invalid index product_code_idx behind.
-- fails: 23505
CREATE UNIQUE INDEX CONCURRENTLY product_code_idx ON product (code)
