package se.samspel.funding;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import se.samspel.kit.testing.Tokens;

/** An application for money, step by step as in Avesta: 2,800 tkr asked, 2,340 tkr granted. */
final class AnApplication {

    static final String API = AnAssociation.API;
    static final String ASKED =
            """
            {"purpose":"Samverkansteam för den som behöver stöd av flera myndigheter",
             "amounts":[{"year":2020,"costCategory":"PERSONAL","amountSek":2600000},
                        {"year":2020,"costCategory":"LOKALER","amountSek":60000},
                        {"year":2020,"costCategory":"OVRIGT","amountSek":140000}]}\
            """;
    static final String GRANTED =
            """
            "amounts":[{"year":2020,"costCategory":"PERSONAL","amountSek":2220000},
                       {"year":2020,"costCategory":"LOKALER","amountSek":35000},
                       {"year":2020,"costCategory":"OVRIGT","amountSek":85000}]\
            """;
    static final String DIRECTOR = "chef-1";
    static final String SECRETARY = "sekreterare-1";

    private final AnAssociation association;
    private final String id;
    private int version = 1;

    private AnApplication(AnAssociation association, String id) {
        this.association = association;
        this.id = id;
    }

    /** Of the host, for its intervention; nobody else sees it yet. */
    static AnApplication drafted(AnAssociation association, String intervention) {
        String id =
                host().body(ASKED)
                        .post(API + "/interventions/" + intervention + "/applications")
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("id");
        return new AnApplication(association, id);
    }

    static AnApplication submitted(AnAssociation association, String intervention) {
        AnApplication application = drafted(association, intervention);
        application.byHost("submissions", "{\"on\":\"2019-09-30\"}").then().statusCode(200);
        return application;
    }

    static AnApplication proposed(AnAssociation association, String intervention) {
        AnApplication application = submitted(association, intervention);
        application
                .byOffice(
                        DIRECTOR,
                        "preparations",
                        "{\"on\":\"2019-10-15\",\"recommendation\":\"RECOMMEND\",%s}"
                                .formatted(GRANTED))
                .then()
                .statusCode(200);
        application
                .byOffice(DIRECTOR, "proposals", "{\"on\":\"2019-11-04\",%s}".formatted(GRANTED))
                .then()
                .statusCode(200);
        return application;
    }

    static AnApplication adjusted(AnAssociation association, String intervention) {
        AnApplication application = proposed(association, intervention);
        application
                .byOffice(SECRETARY, "board-decisions", decision(GRANTED))
                .then()
                .statusCode(200);
        application
                .byOffice(SECRETARY, "adjustments", "{\"on\":\"2019-12-05\"}")
                .then()
                .statusCode(200);
        return application;
    }

    /** The id of the grant that came into force. */
    static String agreed(AnAssociation association, String intervention) {
        return adjusted(association, intervention)
                .byOffice(DIRECTOR, "agreements", agreement())
                .then()
                .statusCode(200)
                .extract()
                .path("grantId");
    }

    static String decision(String amounts) {
        return """
        {"decidedOn":"2019-11-28","reference":"§ 47/2019","outcome":"GRANTED",
         "conflicts":["ledamot-03"],%s}\
        """
                .formatted(amounts);
    }

    static String agreement() {
        return """
        {"reference":"Avtal 12/2019","associationSignedOn":"2019-12-12",
         "hostSignedOn":"2019-12-16"}\
        """;
    }

    /** The next move, on the version that the last one left. */
    Response byHost(String move, String body) {
        return moved(host().header("Samspel-Acting-User", "handlaggare-1"), move, body);
    }

    Response byOffice(String user, String move, String body) {
        return moved(association.office().header("Samspel-Acting-User", user), move, body);
    }

    private Response moved(RequestSpecification caller, String move, String body) {
        Response response =
                caller.header("If-Match", "\"" + version + "\"").body(body).post(url(move));
        if (response.statusCode() == 200) {
            version = response.jsonPath().getInt("version");
        }
        return response;
    }

    Response amend(String body) {
        Response response =
                host().header("If-Match", "\"" + version + "\"")
                        .body(body)
                        .put(API + "/applications/" + id);
        if (response.statusCode() == 200) {
            version = response.jsonPath().getInt("version");
        }
        return response;
    }

    Response readBy(RequestSpecification caller) {
        return caller.get(API + "/applications/" + id);
    }

    String url(String move) {
        return API + "/applications/" + id + "/" + move;
    }

    String id() {
        return id;
    }

    /** The host's client, which may apply for money. */
    static RequestSpecification host() {
        return applying(AnAssociation.HOST);
    }

    static RequestSpecification applying(String authority) {
        return AnAssociation.as(Tokens.authority(authority, "funding.read funding.apply"));
    }
}
