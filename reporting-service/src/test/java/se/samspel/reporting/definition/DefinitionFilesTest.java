package se.samspel.reporting.definition;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.samspel.reporting.definition.domain.Columns;
import se.samspel.reporting.definition.domain.DefinitionCheck;
import se.samspel.reporting.definition.domain.SectionDefinition;
import se.samspel.reporting.definition.domain.Vocabulary;

class DefinitionFilesTest {

    private static final Path FOLDER = Path.of("src/main/resources/definitions");

    private final ObjectMapper json = JsonMapper.builder().build();
    private final Vocabulary vocabulary = Vocabularies.read(json);

    @Test
    void everyReportOfThePlatformCanBeAnswered() {
        List<DefinitionRequest> files = DefinitionFiles.read(json);

        assertThat(files).hasSizeGreaterThan(9);
        assertThat(files)
                .allSatisfy(file ->
                        assertThat(DefinitionCheck.flaws(file.definition(), vocabulary))
                                .as(file.key())
                                .isEmpty());
    }

    @Test
    void everyReportGoesOverTimeAndBySexWhereTheFactsHaveOne() {
        for (DefinitionRequest file : DefinitionFiles.read(json)) {
            List<SectionDefinition> sections = file.definition().sections();
            assertThat(sections).as(file.key()).anyMatch(each -> Columns.isTime(each.columns()));
            sections.stream()
                    .map(SectionDefinition::population)
                    .filter(vocabulary.dimensions().get(Vocabulary.SEX).populations()::contains)
                    .forEach(population ->
                            assertThat(sections)
                                    .as(file.key() + " " + population)
                                    .anyMatch(each ->
                                            each.population() == population && isBySex(each)));
        }
    }

    private static boolean isBySex(SectionDefinition section) {
        return section.columns().equals(Columns.SEX) || Vocabulary.SEX.equals(section.rows());
    }

    @Test
    void everyFileIsNamedAsItsReportAndIsListed() throws IOException {
        List<String> named =
                DefinitionFiles.read(json).stream()
                        .map(file -> file.key() + ".v" + file.version() + ".json")
                        .toList();

        try (Stream<Path> files = Files.list(FOLDER)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .filteredOn(
                            name -> !name.equals("index.json") && !name.equals("vocabulary.json"))
                    .containsExactlyInAnyOrderElementsOf(named);
        }
    }

    @Test
    void whatIsKnownOfSeveralCodesIsKnownBySomethingWithOne() {
        assertThat(vocabulary.dimensions().values())
                .allSatisfy(dimension ->
                        assertThat(vocabulary.dimensions()).containsKey(dimension.knownBy()));
    }
}
