-- How names sound, for searching by pinyin and for their order in lists. Filled by the program. A released file never changes.
ALTER TABLE asset ADD COLUMN name_initials VARCHAR(500);
ALTER TABLE asset ADD COLUMN name_sound VARCHAR(3500);
ALTER TABLE unit ADD COLUMN name_initials VARCHAR(500);
ALTER TABLE unit ADD COLUMN name_sound VARCHAR(3500);
