package se.samspel.funding;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;

/** A drawdown of the grant for Avesta's team: 2,340 tkr for 2020. */
final class ADrawdown {

    static final String API = AnAssociation.API;
    static final String HANDLER = "handlaggare-1";
    static final String CONTROLLER = "controller-1";
    static final String CASHIER = "ekonom-1";

    private final AnAssociation association;
    private final String id;
    private int version = 1;

    private ADrawdown(AnAssociation association, String id) {
        this.association = association;
        this.id = id;
    }

    /** Of the net, in the first quarter, without VAT. */
    static String body(String netSek) {
        return """
        {"year":2020,"periodFrom":"2020-01-01","periodTo":"2020-03-31",
         "lines":[{"costCategory":"PERSONAL","vatSek":0,"netSek":%s}],
         "invoiceReference":"Faktura 4711","requestedOn":"2020-04-06"}\
        """
                .formatted(netSek);
    }

    static Response request(RequestSpecification caller, String grant, String body) {
        return caller.body(body).post(API + "/grants/" + grant + "/drawdowns");
    }

    static RequestSpecification host() {
        return AnApplication.host().header("Samspel-Acting-User", HANDLER);
    }

    static ADrawdown requested(AnAssociation association, String grant, String netSek) {
        String id =
                request(host(), grant, body(netSek)).then().statusCode(201).extract().path("id");
        return new ADrawdown(association, id);
    }

    static ADrawdown approved(AnAssociation association, String grant, String netSek) {
        ADrawdown drawdown = requested(association, grant, netSek);
        drawdown.byOffice(CONTROLLER, "approvals", "{\"on\":\"2020-04-14\"}")
                .then()
                .statusCode(200);
        return drawdown;
    }

    static String paid() {
        return "{\"paidOn\":\"2020-04-20\",\"bankReference\":\"BG 17\"}";
    }

    static String reasoned() {
        return "{\"on\":\"2020-04-15\",\"reason\":\"Hyran saknar underlag\"}";
    }

    /** The next move, on the version that the last one left. */
    Response byHost(String move, String body) {
        return moved(host(), move, body);
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

    Response readBy(RequestSpecification caller) {
        return caller.get(API + "/drawdowns/" + id);
    }

    String url(String move) {
        return API + "/drawdowns/" + id + "/" + move;
    }

    String id() {
        return id;
    }
}
