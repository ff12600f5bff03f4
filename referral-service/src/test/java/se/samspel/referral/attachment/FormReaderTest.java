package se.samspel.referral.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.samspel.referral.attachment.domain.AttachmentCategory.HEALTH;
import static se.samspel.referral.attachment.domain.AttachmentCategory.NEED;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.samspel.kit.problem.Problem;

class FormReaderTest {

    private static final String TYPE = "multipart/form-data; boundary=edge";
    private static final String END = "--edge--\r\n";
    private static final String FILE =
            """
            --edge\r
            Content-Disposition: form-data; name="file"; filename="Läkarutlåtande.pdf"\r
            Content-Type: Application/PDF; x=y\r
            \r
            %PDF\r
            \r
            1.7\r
            """;

    @Test
    void aFormIsReadPartByPart() {
        AttachmentForm form =
                read(
                        part("title", "Läkarutlåtande – höger knä")
                                + FILE
                                + part("category", "NEED")
                                + part("addedOn", "2026-11-22")
                                + END);
        assertThat(form.title()).isEqualTo("Läkarutlåtande – höger knä");
        assertThat(form.category()).isEqualTo(NEED);
        assertThat(form.addedOn()).isEqualTo(LocalDate.of(2026, 11, 22));
        assertThat(form.declaredType()).isEqualTo("application/pdf");
        assertThat(form.content()).isEqualTo("%PDF\r\n\r\n1.7".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void categoryAndDateCanBeLeftOut() {
        AttachmentForm form = read(FILE + part("title", "x") + END);
        assertThat(form.category()).isEqualTo(HEALTH);
        assertThat(form.addedOn()).isNull();
    }

    @Test
    void aFormWithoutItsEndIsNotTaken() {
        refused(TYPE, part("title", "x") + FILE, 400);
        refused(TYPE, part("title", "x") + FILE.substring(0, 60), 400);
        refused(TYPE, "", 400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "multipart/form-data",
                "multipart/form-data; boundary=",
                "multipart/form-data; boundary=other",
                "multipart/form-data; boundary=edge; charset=no-such",
                "multipart/mixed; boundary=edge"
            })
    void aTypeThatDoesNotFitTheBodyIsRefused(String type) {
        refused(type, part("title", "x") + FILE + "--edge-\r\n", 400);
    }

    @Test
    void moreThanTheFormHasIsRefused() {
        refused(TYPE, part("title", "x") + FILE + FILE + END, 400);
        refused(TYPE, part("title", "x") + part("title", "y") + FILE + END, 400);
        refused(TYPE, part("title", "x") + FILE + part("note", "y") + END, 400);
        refused(TYPE, part("title", "x").repeat(50) + FILE + END, 400);
    }

    private static void refused(String type, String body, int status) {
        assertThatThrownBy(() -> FormReader.read(type, body.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(Problem.class)
                .extracting("status")
                .isEqualTo(status);
    }

    private static AttachmentForm read(String body) {
        return FormReader.read(TYPE, body.getBytes(StandardCharsets.UTF_8));
    }

    private static String part(String name, String value) {
        return "--edge\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n"
                .formatted(name, value);
    }
}
