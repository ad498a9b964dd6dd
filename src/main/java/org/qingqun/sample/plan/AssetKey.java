package org.qingqun.sample.plan;

import org.qingqun.inventory.Family;

/// What tells one asset of the sample from all others. `unit` is the real unit's full name; `occurrence` counts equal names in one file from 1.
public record AssetKey(String unit, Family family, String name, int occurrence) {}
