package org.qingqun;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

/// What can be known here of the package for Windows, which only Windows builds.
class PackagesTest {
    private static final String WINDOWS = "//profile[id='windows']";
    private static final String DIST = "//profile[id='dist']//execution[id='%s']/phase";
    private final Document pom = read();

    /// jpackage refuses them for the image that the package is made of.
    @Test void optionsOfThePackageAreNotToldToTheImage() throws XPathExpressionException {
        assertEquals(List.of("winMenu", "winMenuGroup", "winShortcut", "winDirChooser", "winPerUserInstall", "winUpgradeUuid"),
                names(WINDOWS + "//execution[id='package']/configuration/*[starts-with(local-name(), 'win')]"));
        assertEquals(List.of(), names("//*[starts-with(local-name(), 'win')][not(ancestor::execution[id='package'])][not(ancestor-or-self::*[local-name()='family'])]"));
    }

    /// A Windows that is not Chinese passes nothing else on to a program.
    @Test void whatIsToldToWindowsIsPlain() throws XPathExpressionException {
        for (var text : texts(WINDOWS + "//text()")) assertTrue(text.chars().allMatch(c -> c < 128), text);
        assertEquals(List.of("${installer.description}"), texts("//profile[id='dist']//configuration/description"));
    }

    /// One phase runs its plugins in an order that is easily turned round.
    @Test void whatIsPackedIsSlimAndHasItsCaches() throws XPathExpressionException {
        assertEquals(List.of("integration-test", "integration-test", "integration-test", "${installer.with.jpackage}", "verify"),
                List.of(phase("image"), phase("slim"), phase("start-up-cache"), phase("package"), phase("release")));
        assertEquals(List.of("post-integration-test"), texts(WINDOWS + "//installer.with.jpackage"));
        var plugins = texts("//profile[id='dist']//plugin/artifactId");
        assertTrue(plugins.indexOf("jpackage-maven-plugin") < plugins.indexOf("exec-maven-plugin"), plugins.toString());
    }

    private String phase(String execution) throws XPathExpressionException {
        return texts(DIST.formatted(execution)).getFirst();
    }

    private List<String> names(String path) throws XPathExpressionException {
        return nodes(path).stream().map(org.w3c.dom.Node::getNodeName).toList();
    }

    private List<String> texts(String path) throws XPathExpressionException {
        return nodes(path).stream().map(node -> node.getTextContent().strip()).toList();
    }

    private List<org.w3c.dom.Node> nodes(String path) throws XPathExpressionException {
        var found = (NodeList) XPathFactory.newInstance().newXPath().evaluate(path, pom, XPathConstants.NODESET);
        return IntStream.range(0, found.getLength()).mapToObj(found::item).toList();
    }

    private static Document read() {
        try {
            return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(Path.of("pom.xml").toFile());
        } catch (Exception broken) {
            throw new AssertionError(broken);
        }
    }
}
