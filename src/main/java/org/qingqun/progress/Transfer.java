package org.qingqun.progress;

import org.qingqun.inventory.AssetId;
import org.qingqun.inventory.Family;
import org.qingqun.inventory.Platform;
import org.qingqun.inventory.UnitId;

/// An asset that stands elsewhere now than where it is counted: listed, and no count changes by it.
public record Transfer(AssetId asset, String code, String name, Family family, UnitId countedIn, UnitId unit, Platform countedAs, Platform platform) {}
