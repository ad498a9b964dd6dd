-- Why a unit holds more than it did, in its own words. A released file never changes.
CREATE TABLE growth_explanation (
  campaign_id BIGINT NOT NULL,
  unit_id     BIGINT NOT NULL,
  reason      VARCHAR(500) NOT NULL,
  said_on     DATE NOT NULL,
  CONSTRAINT pk_growth_explanation PRIMARY KEY (campaign_id, unit_id),
  CONSTRAINT fk_growth_explanation_campaign FOREIGN KEY (campaign_id) REFERENCES campaign (id),
  CONSTRAINT fk_growth_explanation_unit FOREIGN KEY (unit_id) REFERENCES unit (id)
);
