package org.qingqun.cli;

import java.util.Locale;
import java.util.Map;
import org.apache.commons.lang3.StringUtils;

/// Whether there is a screen to draw on, and how JavaFX draws without one.
public final class Display {
    private Display() {}

    /// A Linux session without X11 or Wayland has no screen; other systems always have one.
    public static boolean isThere(Map<String, String> environment) {
        return isThere(System.getProperty("os.name"), environment);
    }

    static boolean isThere(String system, Map<String, String> environment) {
        return !system.toLowerCase(Locale.ROOT).startsWith("linux") || StringUtils.isNotBlank(environment.get("DISPLAY"))
                || StringUtils.isNotBlank(environment.get("WAYLAND_DISPLAY"));
    }

    /// Makes JavaFX draw into memory. Only before it starts, and not over what was asked for by property.
    public static void doWithout() {
        setIfMissing("glass.platform", "Headless");
        setIfMissing("prism.order", "sw");
        setIfMissing("java.awt.headless", "true");
    }

    private static void setIfMissing(String property, String value) {
        if (System.getProperty(property) == null) System.setProperty(property, value);
    }
}
