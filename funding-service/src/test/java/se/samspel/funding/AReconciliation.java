package se.samspel.funding;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;

/** An association whose ledger goes to its books as a file and comes back in another one. */
final class AReconciliation {

    private static final String API = AnAssociation.API;

    private final AnAssociation association;
    private final ALedger ledger;

    AReconciliation(AnAssociation association) {
        this.association = association;
        this.ledger = new ALedger(association);
    }

    /** In the series of what features book; gives the voucher's id. */
    String booked(String on, String amount, String dimensions) {
        String body =
                ALedger.voucher(on, "4510", ALedger.BANK, amount)
                        .replace("\"text\"", "\"series\":\"SP\",\"text\"")
                        .replace("\"account\":\"4510\"", "\"account\":\"4510\"" + dimensions);
        return ledger.book(body).then().statusCode(201).extract().path("id");
    }

    Response export(String query) {
        return association.office().get(API + association.path() + "/sie-exports/2025" + query);
    }

    /** What the accounting system would have taken in, without its control sum. */
    String books() {
        byte[] file = export("").then().statusCode(200).extract().asByteArray();
        return new String(file, StandardCharsets.ISO_8859_1).replaceAll("#KSUMMA.*\r\n", "");
    }

    /** The import's id. */
    String taken(String books) {
        return association
                .office()
                .contentType(ContentType.BINARY)
                .body(books.getBytes(StandardCharsets.ISO_8859_1))
                .post(API + association.path() + "/sie-imports?year=2025")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    static String request(int from, int to, String importId) {
        return "{\"year\":2025,\"from\":%d,\"to\":%d,\"sieImportId\":\"%s\"}"
                .formatted(from, to, importId);
    }

    Response reconcile(int from, int to, String importId) {
        return post(request(from, to, importId));
    }

    Response post(String body) {
        return ledger.office().body(body).post(API + association.path() + "/reconciliations");
    }

    String reconciled(int from, int to, String importId) {
        return reconcile(from, to, importId).then().statusCode(201).extract().path("id");
    }

    Response get(String path) {
        return association.office().get(API + association.path() + "/reconciliations" + path);
    }

    Response explain(String id, int line, int version, String why) {
        return ledger.office()
                .header("If-Match", "\"" + version + "\"")
                .body("{\"explanation\":\"%s\"}".formatted(why))
                .post(
                        API
                                + association.path()
                                + "/reconciliations/%s/lines/%d/explanations".formatted(id, line));
    }

    static String without(String books, int number) {
        return books.replaceAll("(?s)#VER \"SP\" \"" + number + "\".*?\r\n}\r\n", "");
    }
}
