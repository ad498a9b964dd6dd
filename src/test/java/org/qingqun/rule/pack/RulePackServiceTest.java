package org.qingqun.rule.pack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.qingqun.OfficeFixture.ADMIN;
import static org.qingqun.OfficeFixture.TODAY;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
import org.qingqun.common.ErrorCode;
import org.qingqun.common.ExpectedException;
import org.qingqun.inventory.Family;
import org.qingqun.inventory.Level;
import org.qingqun.rule.PolicyReference;
import org.qingqun.rule.RuleId;

class RulePackServiceTest {
    private @TempDir Path folder;
    private Path file;
    private OfficeFixture office;
    private RulePackService packs;

    @BeforeEach void open() {
        office = new OfficeFixture(folder);
        packs = office.rules.packs();
        file = folder.resolve("规则.json");
    }

    @AfterEach void close() {
        office.close();
    }

    @Test void whatWasWrittenComesBackAsItWas() {
        var limits = new Limits(60, 120, 61, 0).with("over-quota", Family.WORK_GROUP, true).with("zombie", Family.GOV_APP, false)
                .with(new LimitException(Limit.GROUP_SILENT_DAYS, 30, Level.TOWN, office.county.id(), "防汛", TODAY))
                .with(new LimitException(Limit.EXPIRED_GRACE_DAYS, 30, Family.GOV_APP, null, null, null, null, TODAY.plusDays(30)));
        office.campaigns.changeLimits(limits, "试行", ADMIN);
        office.rules.policies().replace(RuleId.ZOMBIE, List.of(new PolicyReference("市办发〔2026〕3号", "https://www.gov.cn/3", TODAY)), ADMIN);
        var before = packs.present();
        packs.exportTo(file);
        office.campaigns.changeLimits(Limits.DEFAULT, "复原", ADMIN);
        office.rules.policies().replace(RuleId.ZOMBIE, List.of(), ADMIN);
        assertEquals(before, packs.importFrom(file, "沿用上次", ADMIN));
        assertEquals(before, packs.present());
    }

    @Test void theFileNamesEveryRuleAndEveryLimit() throws IOException {
        packs.exportTo(file);
        var text = Files.readString(file);
        for (var entry : packs.entries()) assertTrue(text.contains("\"" + entry.id() + "\""), entry.id().value());
        for (var limit : Limit.values()) assertTrue(text.contains("\"" + limit.key() + "\" : " + limit.usual()), limit.key());
        assertTrue(text.contains("《关于防治“指尖上的形式主义”的若干意见》"), text);
    }

    @Test void whatAFileDoesNotNameStays() throws IOException {
        office.campaigns.changeLimits(Limits.DEFAULT.with(Limit.HOLLOW_MEMBERS, 5), "试行", ADMIN);
        write("{\"zombie\": {\"limits\": {\"group-silent-days\": 60}}}", "");
        packs.importFrom(file, "市里要求 60 天", ADMIN);
        assertEquals(Limits.DEFAULT.with(Limit.HOLLOW_MEMBERS, 5).with(Limit.GROUP_SILENT_DAYS, 60), office.campaigns.current().limits());
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '`', textBlock = """
            {"nonsense": {}}                                              ; UNKNOWN_RULE
            {"zombie": {"limits": {"nonsense": 1}}}                       ; UNKNOWN_LIMIT
            {"expired": {"limits": {"group-silent-days": 60}}}            ; UNKNOWN_LIMIT
            {"zombie": {"limits": {"group-silent-days": 0}}}              ; LIMIT_OUT_OF_RANGE
            {"zombie": {"limits": {"group-silent-days": "90"}}}           ; BAD_RULE_PACK
            {"zombie": {"limits": {"group-silent-days": 90.5}}}           ; BAD_RULE_PACK
            {"quiet-account": {"limits": {"quiet-remind-days": 30}}}      ; LIMITS_CONTRADICT
            {"zombie": {"on": ["moon"]}}                                  ; BAD_RULE_PACK
            {"hollow": {"on": ["gov-app"]}}                               ; BAD_RULE_PACK
            {"zombie": {"policies": [{"clause": " "}]}}                   ; BAD_RULE_PACK
            {"zombie": {"policies": [{"clause": "x", "checkedOn": "2026"}]}} ; BAD_RULE_PACK
            []                                                            ; BAD_RULE_PACK
            {"zombie":                                                    ; BAD_RULE_PACK
            {"zombie": 5}                                                 ; BAD_RULE_PACK
            {"zombie": {"limits": []}}                                    ; BAD_RULE_PACK
            {"zombie": {"limits": {"group-silent-days": null}}}           ; BAD_RULE_PACK
            {"zombie": {"limits": {"group-silent-days": 99999999999}}}    ; BAD_RULE_PACK
            {"zombie": {"limits": {"group-silent-days": -5}}}             ; LIMIT_OUT_OF_RANGE
            {"zombie": {"limits": {"group-silent-days": 60, "group-silent-days": 90}}} ; BAD_RULE_PACK
            {"zombie": {}, "zombie": {"on": []}}                          ; BAD_RULE_PACK
            {"zombie": {"limts": {"group-silent-days": 60}}}              ; BAD_RULE_PACK
            {"zombie": {"policies": [{"clause": "x", "link": 5}]}}        ; BAD_RULE_PACK
            {"zombie": {"policies": ["x"]}}                               ; BAD_RULE_PACK
            {"zombie": {"policies": [{"clause": "x", "url": "x"}]}}       ; BAD_RULE_PACK
            """)
    void aBadFileIsNamedAndTheOldSettingsStay(String rules, ErrorCode expected) throws IOException {
        write(rules.strip(), "");
        var before = packs.present();
        assertEquals(expected, assertThrows(ExpectedException.class, () -> packs.importFrom(file, "试行", ADMIN)).code());
        assertEquals(before, packs.present());
    }

    @Test void exceptionsNameUnitsAndLimitsThatExist() throws IOException {
        write("{}", ", \"exceptions\": [{\"limit\": \"group-silent-days\", \"value\": 30, \"unit\": \"云栖区\"}]");
        assertEquals(office.county.id(), packs.read(file).limits().exceptions().getFirst().under());
        write("{}", ", \"exceptions\": [{\"limit\": \"group-silent-days\", \"value\": 30, \"unit\": \"月球\"}]");
        assertEquals(ErrorCode.UNKNOWN_UNIT, refused());
        write("{}", ", \"exceptions\": [{\"limit\": \"nonsense\", \"value\": 30}]");
        assertEquals(ErrorCode.UNKNOWN_LIMIT, refused());
        write("{}", ", \"exceptions\": [{\"limit\": \"group-silent-days\", \"value\": 30, \"from\": \"2026-06-01\", \"until\": \"2026-05-31\"}]");
        assertEquals(ErrorCode.BAD_RULE_PACK, refused());
    }

    @Test void aFileSavedByTheEditorOfWindowsIsTaken() throws IOException {
        Files.writeString(file, "\uFEFF{\"format\": \"qingqun-rules\", \"version\": 1, \"rules\": {\"hollow\": {\"limits\": {\"hollow-members\": 5}}}}");
        packs.importFrom(file, "试行", ADMIN);
        assertEquals(5, office.campaigns.current().limits().value(Limit.HOLLOW_MEMBERS));
    }

    /// One that was half understood would hold for every unit and every day.
    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '`', textBlock = """
            "unit": 5                ; BAD_RULE_PACK      ; exceptions.unit
            "purpose": ["防汛"]      ; BAD_RULE_PACK      ; exceptions.purpose
            "from": 20260601         ; BAD_RULE_PACK      ; exceptions.from
            "from": "2026-06"        ; BAD_RULE_PACK      ; exceptions.from
            "form": "2026-06-01"     ; BAD_RULE_PACK      ; exceptions.form
            "level": "moon"          ; BAD_RULE_PACK      ; exceptions.level
            "family": 1              ; BAD_RULE_PACK      ; exceptions.family
            """)
    void anExceptionThatIsNotUnderstoodIsRefusedByName(String condition, ErrorCode expected, String where) throws IOException {
        write("{}", ", \"exceptions\": [{\"limit\": \"group-silent-days\", \"value\": 30, " + condition + "}]");
        var refused = assertThrows(ExpectedException.class, () -> packs.importFrom(file, "试行", ADMIN));
        assertEquals(expected, refused.code());
        assertEquals(List.of("规则.json", where), refused.facts());
        assertEquals(Limits.DEFAULT, office.campaigns.current().limits());
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '`', textBlock = """
            , "exceptions": {}                                                          ; BAD_RULE_PACK
            , "exceptions": [5]                                                         ; BAD_RULE_PACK
            , "exceptions": [{"limit": "group-silent-days"}]                            ; BAD_RULE_PACK
            , "exceptions": [{"value": 30}]                                             ; UNKNOWN_LIMIT
            , "exceptions": [{"limit": "group-silent-days", "value": 0}]                ; LIMIT_OUT_OF_RANGE
            , "exeptions": []                                                           ; BAD_RULE_PACK
            , "rules": {}                                                               ; BAD_RULE_PACK
            } {"more": 1                                                                ; BAD_RULE_PACK
            """)
    void whatStandsBesideTheRulesIsUnderstoodOrRefusedToo(String rest, ErrorCode expected) throws IOException {
        write("{}", rest);
        assertEquals(expected, assertThrows(ExpectedException.class, () -> packs.importFrom(file, "试行", ADMIN)).code());
        assertEquals(Limits.DEFAULT, office.campaigns.current().limits());
    }

    @Test void anotherFormatOrNoFileIsRefused() throws IOException {
        assertEquals(ErrorCode.FILE_MISSING, refused());
        Files.writeString(file, "{\"format\": \"other\", \"version\": 1}");
        assertEquals(ErrorCode.BAD_RULE_PACK, refused());
        Files.write(file, new byte[] {(byte) 0xB9, (byte) 0xE6});
        assertEquals(ErrorCode.BAD_RULE_PACK, refused());
        assertEquals(ErrorCode.CANNOT_WRITE, assertThrows(ExpectedException.class, () -> packs.exportTo(folder.resolve("nowhere/规则.json"))).code());
    }

    @Test void takingAFileInNeedsAReasonAndARole() {
        packs.exportTo(file);
        assertEquals(ErrorCode.REASON_REQUIRED, assertThrows(ExpectedException.class, () -> packs.importFrom(file, " ", ADMIN)).code());
        assertEquals(ErrorCode.NOT_ALLOWED, assertThrows(ExpectedException.class, () -> packs.importFrom(file, "试行", office.head.id())).code());
    }

    private ErrorCode refused() {
        return assertThrows(ExpectedException.class, () -> packs.read(file)).code();
    }

    private void write(String rules, String rest) throws IOException {
        Files.writeString(file, "{\"format\": \"qingqun-rules\", \"version\": 1, \"rules\": " + rules + rest + "}");
    }
}
