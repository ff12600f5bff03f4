package se.samspel.reporting.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import se.samspel.reporting.rendering.domain.Writing;
import se.samspel.reporting.table.domain.Section.Picture;

class WordFileTest {

    @Test
    void aDocumentHasStylesLanguageHeadingsAndHeaderRows() throws Exception {
        byte[] bytes;
        try (WordFile word = new WordFile(Writing.SWEDISH, "Teamrapport")) {
            word.heading(1, "1. Deltagare");
            word.paragraphs("Ett.\nSamma stycke.\n\nTvå.");
            word.section(AReport.people(Picture.BARS));
            word.placeholder("Skriv här");
            bytes = word.bytes();
        }
        try (XWPFDocument read = new XWPFDocument(new ByteArrayInputStream(bytes))) {
            assertThat(read.getStyles().getStyle("Heading1")).isNotNull();
            assertThat(read.getStyles().getStyle("Heading1").getCTStyle().xmlText())
                    .contains("outlineLvl");
            assertThat(read.getStyle().xmlText()).contains("sv-SE");
            assertThat(read.getTables()).hasSize(1);
            assertThat(read.getTables().getFirst().getRow(0).isRepeatHeader()).isTrue();
            assertThat(read.getAllPictures()).hasSize(1);
            assertThat(read.getDocument().xmlText()).contains("Arbete, Kvinnor: 12");
            assertThat(new XWPFWordExtractor(read).getText())
                    .contains(
                            "Ett.",
                            "Samma stycke.",
                            "De flesta gick till arbete.",
                            "visas ej",
                            "[Skriv här]");
        }
    }
}
