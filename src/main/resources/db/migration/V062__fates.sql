-- What became of a million places is counted from this index alone, each place's fates in the order of their days. A released file never changes.
DROP INDEX ix_fate_change_campaign;
CREATE INDEX ix_fate_change_course ON fate_change (campaign_id, asset_id, on_day, seq, fate, disposition);
