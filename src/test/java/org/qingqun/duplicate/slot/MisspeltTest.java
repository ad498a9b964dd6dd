package org.qingqun.duplicate.slot;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MisspeltTest {
    @ParameterizedTest
    @CsvSource(textBlock = """
            # the more frequent one is right
            安澄县 3 安橙县 1,            安橙县=安澄县
            安澄县 1 安橙县 3,            安澄县=安橙县
            # the one of the atlas is, however rare; two of the atlas are two
            浏阳市 1 刘阳市 3,            刘阳市=浏阳市
            # as often: always the same
            安澄县 1 安橙县 1,            安澄县=安橙县
            # no slip, another rank, a town, two to choose from
            安澄县 1 安平县 1,            ''
            安澄县 1 安橙市 1,            ''
            柳湾镇 1 刘湾镇 1,            ''
            安澄县 3 安橙县 1 安成县 1,    ''
            """)
    void aSlipMeansTheOtherName(String named, String expected) {
        var words = named.split(" ");
        var places = new TreeMap<String, Place>();
        var counts = new TreeMap<String, Integer>();
        for (int i = 0; i < words.length; i += 2) {
            places.put(words[i], Place.of(words[i], rank(words[i])));
            counts.put(words[i], Integer.valueOf(words[i + 1]));
        }
        var changed = new TreeMap<String, String>();
        Misspelt.meant(places, counts).forEach((name, place) -> {
            if (!name.equals(place.name())) changed.put(name, place.name());
        });
        assertEquals(expected.isEmpty() ? Map.of() : Map.of(expected.split("=")[0], expected.split("=")[1]), changed);
    }

    private static Rank rank(String name) {
        if (name.endsWith("镇")) return Rank.TOWN;
        return name.endsWith("市") ? Rank.CITY : Rank.COUNTY;
    }
}
