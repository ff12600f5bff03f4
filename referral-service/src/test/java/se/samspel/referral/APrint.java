package se.samspel.referral;

import static io.restassured.config.HeaderConfig.headerConfig;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** A referral as an authority prints it, and what can be read there. */
final class APrint {

    private APrint() {}

    static Response print(Calls caller, String id, String language) {
        Response printed =
                caller.reading()
                        .config(
                                RestAssured.config()
                                        .headerConfig(
                                                headerConfig()
                                                        .overwriteHeadersWithName(
                                                                "Accept-Language")))
                        .header("Accept-Language", language)
                        .accept("application/pdf")
                        .get("/referral/v1/referrals/" + id + "/document");
        printed.then().statusCode(200).contentType("application/pdf");
        return printed;
    }

    /** Without the pages' feet; what depends on the moment is NOW. */
    static String text(Response printed) throws IOException {
        try (PDDocument document = Loader.loadPDF(printed.asByteArray())) {
            return new PDFTextStripper()
                    .getText(document)
                    .replaceAll("\\s+", " ")
                    .replaceAll("[0-9a-f-]{36} \\d / \\d", "")
                    .replaceAll("\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d", "NOW")
                    .strip();
        }
    }

    /** Where its lines break says nothing. */
    static void saysExactly(String text, String expected) {
        assertThat(text.replaceAll("\\s", "")).isEqualTo(expected.replaceAll("\\s", ""));
    }
}
