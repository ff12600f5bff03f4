package se.samspel.funding;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;

/** One association's going into another one, move by move. */
final class AMerger {

    static final String PROPOSER = "chef-1";
    static final String ACCEPTER = "chef-2";
    static final String COMPLETER = "ordforande-2";
    static final String EFFECTIVE_ON = "2021-01-01";
    static final String DECISION = "{\"decidedOn\":\"2020-10-01\",\"reference\":\"§ 52/2020\"}";

    private final AnAssociation transferring;
    private final AnAssociation receiving;
    private final String id;

    private AMerger(AnAssociation transferring, AnAssociation receiving, String id) {
        this.transferring = transferring;
        this.receiving = receiving;
        this.id = id;
    }

    static String body(AnAssociation receiving, String effectiveOn) {
        return """
        {"receivingAssociationId":"%s","effectiveOn":"%s",
         "decision":{"decidedOn":"2020-09-24","reference":"§ 41/2020"}}\
        """
                .formatted(receiving.id(), effectiveOn);
    }

    static Response propose(
            AnAssociation transferring, AnAssociation receiving, String effectiveOn) {
        return office(transferring, PROPOSER)
                .body(body(receiving, effectiveOn))
                .post(AnAssociation.API + transferring.path() + "/mergers");
    }

    static AMerger proposed(AnAssociation transferring, AnAssociation receiving) {
        return proposedOn(transferring, receiving, EFFECTIVE_ON);
    }

    static AMerger proposedOn(
            AnAssociation transferring, AnAssociation receiving, String effectiveOn) {
        String id =
                propose(transferring, receiving, effectiveOn)
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("id");
        return new AMerger(transferring, receiving, id);
    }

    static AMerger accepted(AnAssociation transferring, AnAssociation receiving) {
        AMerger merger = proposed(transferring, receiving);
        merger.accept(1).then().statusCode(200);
        return merger;
    }

    static RequestSpecification office(AnAssociation association, String user) {
        return association.office().header("Samspel-Acting-User", user);
    }

    Response accept(int version) {
        return move(receiving, ACCEPTER, "acceptances", version, DECISION);
    }

    Response complete(String user) {
        return move(receiving, user, "completions", 2, "");
    }

    Response withdraw(AnAssociation by, int version) {
        return move(by, PROPOSER, "withdrawals", version, "");
    }

    Response move(AnAssociation by, String user, String move, int version, String body) {
        return moved(office(by, user), move, version, body);
    }

    Response moved(RequestSpecification caller, String move, int version, String body) {
        var call = caller.header("If-Match", "\"" + version + "\"");
        return (body.isEmpty() ? call : call.body(body)).post(url() + "/" + move);
    }

    Response preview(AnAssociation by) {
        return by.office().get(url() + "/preview");
    }

    String url() {
        return AnAssociation.API + "/association-mergers/" + id;
    }

    String id() {
        return id;
    }
}
