-- A campaign may be about some levels and platforms only; null takes in all. A released file never changes.
ALTER TABLE campaign ADD COLUMN levels VARCHAR(100);
ALTER TABLE campaign ADD COLUMN platforms VARCHAR(300);
