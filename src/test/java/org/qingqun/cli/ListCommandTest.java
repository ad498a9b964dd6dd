package org.qingqun.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qingqun.cleanup.Disposition;
import org.qingqun.inventory.AssetBuilder;

class ListCommandTest {
    @TempDir Path folder;
    private CliFixture cli;

    @BeforeEach void open() {
        cli = new CliFixture(folder);
    }

    @AfterEach void close() {
        cli.close();
    }

    @Test void anAssetHasTheContractsFieldsInItsOrder() {
        cli.office.groups("防汛调度群");
        var assets = cli.run("list", "--format", "json").json();
        assertEquals("""
                {"id":1,"code":"QZ-00001","family":"work-group","kind":null,"name":"防汛调度群","unit":"市教育局","sponsor":null,"level":"city",\
                "platform":"wechat","custodian":"王小明","phone":"138****8000","purpose":"防汛调度","createdOn":"2021-03","lastActiveOn":null,\
                "activity":"unknown","messages30d":null,"members":50,"term":"permanent","endsOn":null,"filingNo":null,"evidence":"unknown",\
                "state":"in-use","disposition":null,"source":{"file":null,"sheet":null,"row":null}}""", assets.get(0).toString());
        assertEquals(1, assets.size());
    }

    @Test void phonesStandAsTheyAreOnlyWhenAskedFor() {
        cli.office.groups("防汛群");
        assertEquals("13800138000", cli.run("list", "--unmask", "--format", "json").json().get(0).get("phone").asText());
    }

    @Test void csvHasTheSameFieldsWithTheSourceSpreadOut() {
        cli.office.groups("=防汛群");
        assertEquals("""
                id,code,family,kind,name,unit,sponsor,level,platform,custodian,phone,purpose,createdOn,lastActiveOn,activity,messages30d,members,term,\
                endsOn,filingNo,evidence,state,disposition,source.file,source.sheet,source.row
                1,QZ-00001,work-group,,'=防汛群,市教育局,,city,wechat,王小明,138****8000,防汛调度,2021-03,,unknown,,50,permanent,,,unknown,in-use,,,,
                """, cli.run("list", "--format", "csv").out());
    }

    @Test void textIsATableInTheReadersLanguage() {
        cli.office.groups("防汛群");
        assertEquals("""
                编码      单位      名称    类别      状态  处置
                QZ-00001  市教育局  防汛群  工作群组  在册
                """, cli.run("list").out());
        assertEquals("没有结果。", cli.run("list", "--state", "closed").err().strip());
    }

    @Test void familyAndStateNarrowTheList() {
        var groups = cli.office.groups("甲群", "乙群");
        cli.office.insert(AssetBuilder.account().name("发布号").unit(cli.office.bureau.id().value()));
        cli.office.propose(groups.getFirst().id(), Disposition.DISSOLVE, null);
        assertEquals(3, cli.run("list", "--format", "json").json().size());
        assertEquals("发布号", cli.run("list", "--family", "official-account", "--format", "json").json().get(0).get("name").asText());
        var proposed = cli.run("list", "--state", "proposed", "--format", "json").json();
        assertEquals("甲群 proposed dissolve", proposed.get(0).get("name").asText() + " " + proposed.get(0).get("state").asText() + " "
                + proposed.get(0).get("disposition").asText());
        assertEquals(1, proposed.size());
        assertEquals(2, cli.run("list", "--state", "in-use,closed", "--format", "json").json().size());
    }

    @Test void anEmptyListIsStillADocument() {
        assertEquals("[]", cli.run("list", "--format", "json").out().replaceAll("\\s", ""));
    }
}
