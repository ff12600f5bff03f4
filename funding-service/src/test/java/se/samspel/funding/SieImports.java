package se.samspel.funding;

import static io.restassured.RestAssured.config;
import static io.restassured.config.EncoderConfig.encoderConfig;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;

/** An association's accounting files of 2020 on their way in. */
final class SieImports {

    private static final String API = AnAssociation.API;

    private SieImports() {}

    /** Project 20 is the intervention; 5 is staff, 60 premises, other 6 and 7 the rest. */
    static Response map(AnAssociation association, String intervention, String header) {
        return association
                .office()
                .header(header.split(":")[0], header.split(":")[1])
                .body(
                        """
                        {"objects":[{"object":"20","interventionId":"%s"}],
                         "accountRanges":[{"from":"5000","to":"5999","use":"PERSONAL"},
                           {"from":"6000","to":"6099","use":"LOKALER"},
                           {"from":"6100","to":"7999","use":"OVRIGT"},
                           {"from":"3000","to":"3999","use":"INCOME"},
                           {"from":"8000","to":"8999","use":"IGNORED"}]}\
                        """
                                .formatted(intervention))
                .put(API + association.path() + "/sie-mapping");
    }

    static Response upload(AnAssociation association, String file) {
        return upload(association.office(), association, file);
    }

    static Response upload(RequestSpecification as, AnAssociation association, String file) {
        return as.contentType(ContentType.BINARY)
                .body(file.getBytes(StandardCharsets.ISO_8859_1))
                .post(API + association.path() + "/sie-imports?year=2020");
    }

    static Response uploadCsv(AnAssociation association, String rows) {
        return association
                .office()
                .config(
                        config().encoderConfig(
                                        encoderConfig()
                                                .encodeContentTypeAs("text/csv", ContentType.TEXT)))
                .contentType("text/csv")
                .body(rows)
                .post(API + association.path() + "/actuals-imports");
    }

    static Response commit(AnAssociation association, String path, String version, String body) {
        return association
                .office()
                .header("If-Match", "\"" + version + "\"")
                .body(body)
                .post(API + association.path() + path + "/commit");
    }

    static Response read(AnAssociation association, String path) {
        return association.office().get(API + association.path() + path);
    }

    /** Made on 30 June 2020 of the association's own books. */
    static String file(AnAssociation association, String... records) {
        return """
        #FLAGGA 0
        #PROGRAM "Bokforing" 1.0
        #FORMAT PC8
        #GEN 20200630 "Anna Andersson"
        #SIETYP 4
        #ORGNR %s
        #FNAMN "Forbundet"
        #RAR 0 20200101 20201231
        #IB 0 1930 0
        """
                        .formatted(association.id())
                + String.join("\n", records)
                + "\n";
    }

    static String books(AnAssociation association) {
        return file(
                association,
                "#VER A 1 20200131 \"Lon Anna Andersson\"",
                "{",
                "#TRANS 5010 {6 \"20\"} 1000.50",
                "#TRANS 6010 {1 \"1\" 6 \"20\"} 200",
                "#TRANS 6110 {} 50",
                "#TRANS 5010 {6 \"99\"} 10",
                "#TRANS 9010 {6 \"20\"} 7",
                "#TRANS 8010 {6 \"20\"} 8",
                "#TRANS 3010 {6 \"20\"} -300",
                "#TRANS 1930 {} -975.50",
                "}",
                "#VER SP 12 20200229 \"SP-12 Rekvisition\"",
                "{",
                "#TRANS 5010 {6 \"20\"} 100",
                "#TRANS 2440 {} -100",
                "}",
                "#VER B 7 20200229 \"Inlast SP-12\"",
                "{",
                "#TRANS 5010 {6 \"20\"} 100",
                "#TRANS 2440 {} -100",
                "}",
                "#VER A 2 20200701 \"Efter filens dag\"",
                "{",
                "#TRANS 5010 {6 \"20\"} 1",
                "#TRANS 1930 {} -1",
                "}",
                "#VER A 9 20191231 \"Annat ar\"",
                "{",
                "#TRANS 5010 {6 \"20\"} 1",
                "#TRANS 1930 {} -1",
                "}");
    }
}
