package org.qingqun.campaign;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.EnumSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AccessTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ADMINISTRATOR   | RECORD REVIEW EXECUTE ADMINISTER VOUCH
            RECORDER        | RECORD VOUCH
            REVIEWER        | RECORD REVIEW EXECUTE VOUCH
            DEPARTMENT_HEAD | APPROVE VOUCH
            VIEWER          |
            """)
    void whatIsNotGrantedIsDenied(Role role, String permissions) {
        var granted = EnumSet.noneOf(Permission.class);
        for (var permission : Permission.values()) if (Access.grants(role, permission)) granted.add(permission);
        var expected = EnumSet.noneOf(Permission.class);
        if (permissions != null) for (var name : permissions.split(" ")) expected.add(Permission.valueOf(name));
        assertEquals(expected, granted);
    }
}
