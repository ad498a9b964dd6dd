package org.qingqun.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class LicencesTest {
    private static final Pattern DEPENDENCY = Pattern.compile("<dependency>.*?<artifactId>([^<]+)</artifactId>(.*?)</dependency>", Pattern.DOTALL);

    /// Whoever adds a library to the build names its licence here.
    @Test void everyLibraryThatGoesAlongIsNamed() throws IOException {
        var pom = Files.readString(Path.of("pom.xml"));
        var dependencies = pom.substring(pom.indexOf("</dependencyManagement>"), pom.indexOf("<build>"));
        var shipped = DEPENDENCY.matcher(dependencies).results().filter(m -> !m.group(2).contains("<scope>test") && !m.group(2).contains("<scope>provided"))
                .map(m -> m.group(1)).toList();
        assertThat(shipped).hasSizeGreaterThan(20);
        var named = Licences.all().stream().map(Licences.Part::name).toList().toString();
        assertThat(shipped).allSatisfy(artifact -> assertThat(named).containsPattern("[( ]" + Pattern.quote(artifact) + "[,)]"));
    }

    @Test void everyPartHasALicence() {
        assertThat(Licences.all()).allSatisfy(part -> assertThat(part.licence()).isNotBlank());
    }
}
