package se.samspel.funding;

import io.restassured.response.Response;

/** The own budget of 2020 of an association. */
final class AnOwnBudget {

    static final String BODY =
            """
            {"openingEquitySek":600,"areas":[{"area":"STYRELSE","budgetSek":100},
             {"area":"ADMINISTRATION","budgetSek":300},{"area":"REVISION","budgetSek":50},
             {"area":"INSATSER","budgetSek":1000}],
             "otherIncome":[{"source":"ESF","amountSek":200}]}\
            """;
    static final String ADOPTION = "{\"adoptedOn\":\"2019-11-28\",\"reference\":\"§ 52/2019\"}";

    private AnOwnBudget() {}

    static String url(AnAssociation association) {
        return AnAssociation.API + association.path() + "/own-budgets/2020";
    }

    static Response first(AnAssociation association) {
        return association.office().header("If-None-Match", "*").body(BODY).put(url(association));
    }

    static Response again(AnAssociation association, String version, String body) {
        return association
                .office()
                .header("If-Match", "\"" + version + "\"")
                .body(body)
                .put(url(association));
    }

    static Response adopt(AnAssociation association, String version) {
        return association
                .office()
                .header("If-Match", "\"" + version + "\"")
                .body(ADOPTION)
                .post(url(association) + "/adoption");
    }

    static Response report(AnAssociation association, String version, String body) {
        return association
                .office()
                .header("If-Match", "\"" + version + "\"")
                .body(body)
                .put(url(association) + "/actuals");
    }

    /** Of 2020, of an intervention that the board has decided on. */
    static void granted(AnAssociation association, int kronor) {
        budget(association, association.intervention(), kronor);
    }

    static void budget(AnAssociation association, String intervention, int kronor) {
        association
                .office()
                .header("If-None-Match", "*")
                .body(
                        "{\"lines\":[{\"costCategory\":\"PERSONAL\",\"budgetSek\":%d}]}"
                                .formatted(kronor))
                .put(AnAssociation.API + "/interventions/" + intervention + "/budgets/2020")
                .then()
                .statusCode(201);
    }

    static Response notice(AnAssociation association, String member, int kronor) {
        return association
                .office()
                .header("If-None-Match", "*")
                .body(
                        """
                        {"amountSek":%d,"noticedOn":"2020-06-15","reference":"SF 2020/31"}\
                        """
                                .formatted(kronor))
                .put(AnAssociation.API + association.path() + "/frame-notices/2021/" + member);
    }

    static String levels(AnAssociation association) {
        return AnAssociation.API + association.path() + "/equity-levels/2020-01-01";
    }

    /** No official value: the tests' own. */
    static String level(int kronor) {
        return """
        {"base":"CONTRIBUTIONS","steps":[{"fromSek":0,"levelSek":%d}],"reference":"§ 3"}\
        """
                .formatted(kronor);
    }
}
