package org.qingqun.inventory;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnitLikenessTest {
    private static Unit unit(long id, String name, String... aliases) {
        return new Unit(new UnitId(id), null, name, Level.COUNTY, null, null, null, false, List.of(aliases));
    }

    private final UnitLikeness units = new UnitLikeness(List.of(unit(1, "云栖区水利局"), unit(2, "云栖区水务局", "水务"), unit(3, "临江市人力资源和社会保障局", "人社局"), unit(4, "云栖区教育局")));

    @ParameterizedTest
    @CsvSource({"云栖区水里局,1 2", "云西区水利局,1", "临江市人力资源社会保障局,3", "没有这个单位,''", "'',''"})
    void nearNamesComeFirstAndStrangeOnesNotAtAll(String name, String ids) {
        assertEquals(ids, String.join(" ", units.find(name).stream().map(u -> Long.toString(u.id().value())).toList()));
    }

    @Test void noMoreThanFiveAreSuggested() {
        var many = new ArrayList<Unit>();
        for (int i = 1; i <= 9; i++) many.add(unit(i, "云栖区第" + i + "小学"));
        assertEquals(5, new UnitLikeness(many).find("云栖区第小学").size());
    }
}
