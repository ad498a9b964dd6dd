package org.qingqun.ingest.mapping;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingqun.ingest.sheet.Cell;
import org.qingqun.ingest.sheet.Merges;
import org.qingqun.ingest.sheet.Row;
import org.qingqun.ingest.sheet.SheetHead;
import org.qingqun.inventory.AssetField;

class MemberRowsTest {
    private final List<Ledger> ledgers = new ArrayList<>();

    private List<LeftAside.Reason> leftAside(Map<Integer, AssetField> learnt, String... lines) {
        var reader = new LedgerReader(_ -> learnt.isEmpty() ? Optional.empty() : Optional.of(learnt), "名单.xlsx", null, ledger -> {
            ledgers.add(ledger);
            return new Ignored();
        });
        reader.begin(new SheetHead("Sheet1", false, Merges.NONE, false));
        for (int i = 0; i < lines.length; i++) reader.row(new Row(i + 1, false, Arrays.stream(lines[i].split(",", -1)).map(text -> new Cell(text, Cell.Kind.TEXT)).toList()));
        return reader.finish().stream().map(LeftAside::reason).toList();
    }

    private record Ignored() implements LedgerSink.Rows {
        @Override public void row(Row row) {}

        @Override public void section(String line) {}

        @Override public void close(@Nullable String footUnit) {}
    }

    @ParameterizedTest
    @ValueSource(strings = {"防汛群,王芳,13800138000;防汛群,李明,13800138001;防汛群,赵六,13800138002;采购群,钱七,13800138003;采购群,孙八,13800138004;采购群,周九,13800138005",
            "防汛群,王芳,13800138000;,李明,13800138001;,赵六,13800138002;,钱七,13800138003"})
    void aRowAPersonIsAListOfMembers(String rows) {
        assertEquals(List.of(LeftAside.Reason.MEMBERS), leftAside(Map.of(), ("群名称,姓名,手机号;" + rows).split(";")));
        assertEquals(List.of(), ledgers);
    }

    @ParameterizedTest
    @ValueSource(strings = {
            // a row a group
            "群名称,姓名,手机号;防汛群,王芳,13800138000;采购群,李明,13800138001;人事群,赵六,13800138002;财务群,钱七,13800138003",
            // one person answers for all, so the names repeat nothing of him
            "群名称,姓名,手机号;防汛群,王芳,13800138000;防汛群,王芳,13800138000;防汛群,王芳,13800138000;防汛群,王芳,13800138000",
            // it knows more of the groups than a list of members does
            "群名称,姓名,群人数;防汛群,王芳,12;防汛群,李明,13;防汛群,赵六,14;防汛群,钱七,15",
            // too few rows to tell
            "群名称,姓名,手机号;防汛群,王芳,13800138000;防汛群,李明,13800138001"})
    void aLedgerStaysALedger(String rows) {
        assertEquals(List.of(), leftAside(Map.of(), rows.split(";")));
        assertEquals(1, ledgers.size());
    }

    @Test void whereAPersonNamedTheColumnsHeKnowsBetter() {
        leftAside(Map.of(0, AssetField.NAME, 1, AssetField.CUSTODIAN), "群名称,姓名;防汛群,王芳;防汛群,李明;防汛群,赵六;防汛群,钱七".split(";"));
        assertEquals(1, ledgers.size());
    }
}
