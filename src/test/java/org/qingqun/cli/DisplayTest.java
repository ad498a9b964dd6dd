package org.qingqun.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.junit.jupiter.api.Test;

class DisplayTest {
    @Test void onlyALinuxSessionWithoutXOrWaylandHasNoScreen() {
        assertEquals(false, Display.isThere("Linux", Map.of()));
        assertEquals(false, Display.isThere("Linux", Map.of("DISPLAY", "")));
        assertEquals(true, Display.isThere("Linux", Map.of("DISPLAY", ":0")));
        assertEquals(true, Display.isThere("Linux", Map.of("WAYLAND_DISPLAY", "wayland-0")));
        assertEquals(true, Display.isThere("Windows 11", Map.of()));
    }
}
