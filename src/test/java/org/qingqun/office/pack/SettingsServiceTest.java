package org.qingqun.office.pack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.qingqun.OfficeFixture.ADMIN;
import static org.qingqun.OfficeFixture.TODAY;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qingqun.OfficeFixture;
import org.qingqun.campaign.Limit;
import org.qingqun.campaign.LimitException;
import org.qingqun.campaign.Limits;
import org.qingqun.cleanup.calendar.CalendarDay;
import org.qingqun.cleanup.calendar.Period;
import org.qingqun.cleanup.calendar.Span;
import org.qingqun.cleanup.notice.TextKind;
import org.qingqun.common.ErrorCode;
import org.qingqun.common.ExpectedException;
import org.qingqun.common.Messages;
import org.qingqun.duplicate.slot.Thesaurus;
import org.qingqun.inventory.Family;
import org.qingqun.rule.PolicyReference;
import org.qingqun.rule.RuleId;

class SettingsServiceTest {
    private static final Messages ZH = Messages.in("zh");
    private static final Messages EN = Messages.in("en");
    private @TempDir Path folder;
    private Path file;
    private OfficeFixture office;
    private OfficeFixture other;

    @BeforeEach void open() throws IOException {
        office = new OfficeFixture(Files.createDirectory(folder.resolve("一")));
        other = new OfficeFixture(Files.createDirectory(folder.resolve("二")));
        file = folder.resolve("设置.json");
    }

    @AfterEach void close() {
        office.close();
        other.close();
    }

    /// Something in every part.
    private void set(OfficeFixture where) {
        where.campaigns.changeLimits(Limits.DEFAULT.with(Limit.HOLLOW_MEMBERS, 5).with("zombie", Family.GOV_APP, false)
                .with(new LimitException(Limit.GROUP_SILENT_DAYS, 30, Family.WORK_GROUP, null, where.county.id(), "防汛", null, null)), "试行", ADMIN);
        where.rules.policies().replace(RuleId.ZOMBIE, List.of(new PolicyReference("市办发〔2026〕3号", "https://www.gov.cn/3", TODAY)), ADMIN);
        where.cleanup.calendar().replaceDays(List.of(new CalendarDay(TODAY, false, "春节 假期"), new CalendarDay(TODAY.plusDays(5), true, null)), ADMIN);
        where.cleanup.calendar().changeSpans(Map.of(Period.GROUP_NOTICE, Span.ofWorkDays(10)), ADMIN);
        where.cleanup.templates().replace(TextKind.DISSOLVE, "本群【名称】于【日期】解散。\n谢谢大家", ADMIN);
        where.cleanup.templates().in(EN).replace(TextKind.REMINDER, "Please look: " + where.cleanup.templates().in(EN).original(TextKind.REMINDER).body(), ADMIN);
        where.texts.keep("# 汇报\n共 【基数】 个。", ZH, ADMIN);
        where.thesaurus().replace(new Thesaurus(List.of(List.of("猕猴桃", "奇异果"), List.of("村晚"))), ADMIN);
    }

    @Test void whatOneComputerSetAnotherTakesIn() {
        set(office);
        office.settings().exportTo(file);
        var expected = Map.of(SettingsPart.LIMITS, 1, SettingsPart.SWITCHES, 1, SettingsPart.EXCEPTIONS, 1, SettingsPart.POLICIES, 1, SettingsPart.DAYS, 2,
                SettingsPart.PERIODS, 1, SettingsPart.NOTICES, 2, SettingsPart.SUMMARY, 1, SettingsPart.SYNONYMS, 2);
        assertEquals(expected, other.settings().preview(file));
        assertEquals(Thesaurus.NONE, other.thesaurus().own(), "a preview changes nothing");
        assertEquals(expected, other.settings().importFrom(file, "与市局一致", ADMIN));
        assertEquals(office.settings().present(), other.settings().present());
        assertEquals(Map.of(), other.settings().preview(file));
    }

    @Test void whatWasSetHereGoesBackWhereTheOtherHasTheProgramsOwn() {
        set(office);
        var untouched = other.settings().present();
        other.settings().exportTo(file);
        office.settings().importFrom(file, "复原", ADMIN);
        assertEquals(untouched.notices(), office.settings().present().notices());
        assertEquals(Map.of(), office.settings().preview(file));
    }

    @Test void anImportIsLoggedWithItsReasonAndOneThatChangesNothingIsNot() {
        set(office);
        office.settings().exportTo(file);
        other.settings().importFrom(file, "与市局一致", ADMIN);
        var last = other.stores.audit().findLatest(1).getFirst().entry();
        assertEquals(List.of("settings.import", "与市局一致"), List.of(last.action(), last.reason()));
        assertTrue(last.to().contains("synonyms 2"), last.to());
        assertEquals(Map.of(), other.settings().importFrom(file, "再来一次", ADMIN));
        assertEquals(last, other.stores.audit().findLatest(1).getFirst().entry());
    }

    @Test void whatAFileDoesNotNameStays() throws IOException {
        set(office);
        var before = office.settings().present();
        write("\"synonyms\": [\"社保 社会保险\"], \"calendar\": {\"periods\": {\"quiet\": {\"days\": 5, \"workDays\": false}}}");
        assertEquals(Map.of(SettingsPart.SYNONYMS, 3, SettingsPart.PERIODS, 1), office.settings().importFrom(file, "补充", ADMIN));
        var after = office.settings().present();
        assertEquals(List.of(before.rules(), before.days(), before.notices(), before.summaries()), List.of(after.rules(), after.days(), after.notices(), after.summaries()));
        assertEquals(Span.ofWorkDays(10), after.spans().get(Period.GROUP_NOTICE));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '`', textBlock = """
            "moon": {}                                                        ; BAD_SETTINGS_FILE ; moon
            "synonyms": "x"                                                   ; BAD_SETTINGS_FILE ; synonyms
            "synonyms": ["x"], "synonyms": ["y"]                              ; BAD_SETTINGS_FILE ; JSON
            "synonyms": ["a\\u0000b"]                                         ; BAD_SETTINGS_FILE ; U+0000
            "synonyms": ["村晚\\n春晚"]                                         ; BAD_SETTINGS_FILE ; synonyms
            "calendar": []                                                    ; BAD_SETTINGS_FILE ; calendar
            "calendar": {"days": ["2027-02-30 休"]}                            ; BAD_SETTINGS_FILE ; calendar.days 2027-02-30 休
            "calendar": {"days": ["2027-02-15 吃"]}                            ; BAD_SETTINGS_FILE ; calendar.days 吃
            "calendar": {"periods": {"moon": {"days": 1, "workDays": true}}}  ; BAD_SETTINGS_FILE ; calendar.periods.moon
            "calendar": {"periods": {"quiet": {"days": 367, "workDays": true}}} ; BAD_SETTINGS_FILE ; calendar.periods.quiet
            "calendar": {"periods": {"quiet": {"days": 3}}}                   ; BAD_SETTINGS_FILE ; calendar.periods.quiet
            "notices": {"fr": {}}                                             ; BAD_SETTINGS_FILE ; notices.fr
            "notices": {"zh": {"moon": "x"}}                                  ; BAD_SETTINGS_FILE ; notices.zh.moon
            "notices": {"zh": {"dissolve": 1}}                                ; BAD_SETTINGS_FILE ; notices.zh.dissolve
            "notices": {"zh": {"dissolve": "没有空位"}}                         ; BAD_SETTINGS_FILE ; notices.zh.dissolve
            "summary": {"zh": "没有数字"}                                       ; BAD_SETTINGS_FILE ; summary.zh
            "rules": []                                                       ; BAD_SETTINGS_FILE ; rules
            "rules": {}                                                       ; BAD_RULE_PACK     ; format
            "rules": {"format": "qingqun-rules", "version": 1, "rules": {"zombie": {"policies": [{"clause": "x", "link": "file:///c:/x.exe"}]}}} ; BAD_SETTINGS_FILE ; rules.zombie.policies
            "rules": {"format": "qingqun-rules", "version": 1, "exceptions": [{"limit": "group-silent-days", "value": 30, "unit": "月球"}]} ; UNKNOWN_UNIT ; 月球
            """)
    void aBadFileIsNamedAndAllOfTheOldSettingsStay(String part, ErrorCode code, String where) throws IOException {
        set(office);
        var before = office.settings().present();
        write(part.strip());
        var refused = assertThrows(ExpectedException.class, () -> office.settings().importFrom(file, "试行", ADMIN));
        assertEquals(code, refused.code());
        assertTrue(refused.facts().getLast().toString().startsWith(where) || refused.facts().contains(where), refused.facts().toString());
        assertEquals(code, assertThrows(ExpectedException.class, () -> office.settings().preview(file)).code());
        assertEquals(before, office.settings().present());
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '`', textBlock = """
            {"format": "qingqun-settings", "version": 2, "moon": 1}    ; SETTINGS_NEWER
            {"format": "qingqun-settings", "version": 0}               ; BAD_SETTINGS_FILE
            {"format": "qingqun-settings", "version": "1"}             ; BAD_SETTINGS_FILE
            {"format": "qingqun-rules", "version": 1}                  ; BAD_SETTINGS_FILE
            {"format": "qingqun-settings", "version": 1} x             ; BAD_SETTINGS_FILE
            {"format": "qingqun-settings", "version                    ; BAD_SETTINGS_FILE
            []                                                         ; BAD_SETTINGS_FILE
            ``                                                         ; BAD_SETTINGS_FILE
            """)
    void aNewerAForeignAndATruncatedFileAreRefused(String text, ErrorCode code) throws IOException {
        Files.writeString(file, text.strip());
        assertEquals(code, assertThrows(ExpectedException.class, () -> office.settings().preview(file)).code());
    }

    @Test void aHostileFileIsRefusedBeforeItIsRead() throws IOException {
        Files.writeString(file, "[".repeat(100_000));
        assertEquals(ErrorCode.BAD_SETTINGS_FILE, refused());
        Files.write(file, new byte[5 << 20]);
        assertEquals(ErrorCode.BAD_SETTINGS_FILE, refused());
        Files.write(file, new byte[] {(byte) 0xB9, (byte) 0xE6});
        assertEquals(ErrorCode.BAD_SETTINGS_FILE, refused());
        Files.delete(file);
        assertEquals(ErrorCode.FILE_MISSING, refused());
        assertEquals(ErrorCode.CANNOT_WRITE, assertThrows(ExpectedException.class, () -> office.settings().exportTo(folder.resolve("nowhere/设置.json"))).code());
    }

    @Test void aMarkAtTheBeginningDoesNoHarm() throws IOException {
        Files.writeString(file, "\uFEFF{\"format\": \"qingqun-settings\", \"version\": 1, \"synonyms\": [\"村晚\"]}");
        assertEquals(Map.of(SettingsPart.SYNONYMS, 1), office.settings().preview(file));
    }

    @Test void takingAFileInNeedsARoleAndAReason() {
        office.settings().exportTo(file);
        assertEquals(ErrorCode.NOT_ALLOWED, assertThrows(ExpectedException.class, () -> office.settings().importFrom(file, "试行", office.head.id())).code());
        assertEquals(ErrorCode.REASON_REQUIRED, assertThrows(ExpectedException.class, () -> office.settings().importFrom(file, " ", ADMIN)).code());
    }

    private ErrorCode refused() {
        return assertThrows(ExpectedException.class, () -> office.settings().preview(file)).code();
    }

    private void write(String parts) throws IOException {
        Files.writeString(file, "{\"format\": \"qingqun-settings\", \"version\": 1, " + parts + "}");
    }
}
