package org.qingqun.inventory;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FieldValuesTest {
    private static final AssetFacts BEFORE = AssetBuilder.workGroup().name("防汛群").members(120).facts();
    private static final AssetFacts AFTER = AssetBuilder.workGroup().name("防汛=值班\n群").members(null).facts();

    @Test void whatWasChangedIsWrittenAndReadAgain() {
        var changed = FieldValues.differing(BEFORE, AFTER);
        assertEquals(Set.of(AssetField.NAME, AssetField.MEMBERS), changed);
        assertEquals(Map.of(AssetField.NAME, "防汛群", AssetField.MEMBERS, "120"), FieldValues.read(FieldValues.write(BEFORE, changed)));
        assertEquals(Map.of(AssetField.NAME, "防汛=值班\n群", AssetField.MEMBERS, ""), FieldValues.read(FieldValues.write(AFTER, changed)));
        assertEquals(Set.of(), FieldValues.differing(BEFORE, BEFORE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "AssetFacts[name=甲]", "unknown=1", "members=1\u001Fxx"})
    void whatSomebodyElseWroteIsNotRead(String written) {
        assertEquals(Map.of(), FieldValues.read(written));
    }
}
