package se.samspel.funding;

import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.Response;
import java.util.List;

/** Calls on an association's members for the contributions of 2020. */
final class ACall {

    static final String DECIDED =
            """
            {"budgetAdoption":{"decidedOn":"2019-11-28","reference":"§ 52/2019"},
             "stateDecision":{"decidedOn":"2019-12-18","reference":"FK 2019/007812"}}\
            """;

    private ACall() {}

    static String year(AnAssociation association) {
        return AnAssociation.API + association.path() + "/contributions/2020";
    }

    /** FK 800, the region 400 and Avesta 400 kronor. */
    static void contributions(AnAssociation association) {
        association
                .office()
                .header("If-None-Match", "*")
                .body("{\"basis\":\"TOTAL\",\"amountSek\":1600}")
                .put(year(association))
                .then()
                .statusCode(201);
    }

    static void decided(AnAssociation association) {
        association
                .office()
                .header("If-Match", "\"1\"")
                .body(DECIDED)
                .put(year(association) + "/decisions")
                .then()
                .statusCode(200)
                .body("budgetAdoption.reference", equalTo("§ 52/2019"))
                .body("stateDecision.decidedOn", equalTo("2019-12-18"));
    }

    static Response plan(AnAssociation association, String version, String body) {
        return association
                .office()
                .header("If-Match", "\"" + version + "\"")
                .body(body)
                .post(year(association) + "/call-schedules");
    }

    /** The ids of Avesta's four calls of 100 kronor each, in the order of their days. */
    static List<String> planned(AnAssociation association) {
        contributions(association);
        decided(association);
        return plan(association, "2", "{\"form\":\"INVOICE\"}")
                .then()
                .statusCode(201)
                .extract()
                .path(
                        "calls.findAll { it.organisationNumber == '"
                                + AnAssociation.AVESTA
                                + "' }.callId");
    }

    static String url(String id) {
        return AnAssociation.API + "/contribution-calls/" + id;
    }

    static Response send(AnAssociation association, String id) {
        return act(association, id + "/sending", "1", "{\"sentOn\":\"2020-01-02\"}");
    }

    /** {@code call} is its id and what is done with it. */
    static Response act(AnAssociation association, String call, String version, String body) {
        return association
                .office()
                .header("If-Match", "\"" + version + "\"")
                .body(body)
                .post(AnAssociation.API + "/contribution-calls/" + call);
    }

    static Response pay(AnAssociation association, String id, int kronor, String more) {
        return association
                .office()
                .body(
                        """
                        {"amountSek":%d,"paidOn":"2020-01-30",
                         "bankReference":"BG 5051-6822"%s}\
                        """
                                .formatted(kronor, more))
                .post(url(id) + "/payments");
    }
}
