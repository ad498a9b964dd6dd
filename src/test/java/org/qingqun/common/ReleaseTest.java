package org.qingqun.common;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class ReleaseTest {
    @Test void theBuildNamesItsVersion() {
        assertTrue(Release.version().matches("\\d+\\.\\d+\\.\\d+.*"), Release.version());
    }
}
