package se.samspel.funding;

import io.restassured.response.Response;

/** The team in Avesta with its money of 2020, as it was published, and its seat of staff. */
final class AFollowedTeam {

    static final String SEAT =
            """
            {"party":"ARBETSFORMEDLINGEN","function":"arbetsförmedlare","agreedPercent":80,
             "startsOn":"2019-08-01","vacant":false,"alreadyFinanced":false,
             "yearlyCosts":[{"validFrom":"2019-01-01","fullTimeYearSek":600000}],
             "actualPercents":[{"validFrom":"2019-08-01","percent":50},
                               {"validFrom":"2020-04-01","percent":20}]}\
            """;

    private final AnAssociation association;
    private final String id;

    private AFollowedTeam(AnAssociation association, String id) {
        this.association = association;
        this.id = id;
    }

    static AFollowedTeam without(AnAssociation association) {
        return new AFollowedTeam(association, association.intervention());
    }

    /** With budget, actual cost and forecast. */
    static AFollowedTeam inAvesta(AnAssociation association) {
        AFollowedTeam team = without(association);
        team.budget(2220000, 35000, 85000);
        team.actuals("2020-06-30", 997101, 18273, 104038);
        team.forecast("2020-06-30", 1970000, 37000, 154038).then().statusCode(201);
        return team;
    }

    String id() {
        return id;
    }

    String url(String path) {
        return AnAssociation.API + "/interventions/" + id + path;
    }

    void budget(long... kronor) {
        association
                .office()
                .header("If-None-Match", "*")
                .body("{\"lines\":%s}".formatted(lines("budgetSek", kronor)))
                .put(url("/budgets/2020"))
                .then()
                .statusCode(201);
    }

    void actuals(String asOf, long... kronor) {
        association
                .office()
                .body("{\"asOf\":\"%s\",\"lines\":%s}".formatted(asOf, lines("actualSek", kronor)))
                .post(url("/actuals"))
                .then()
                .statusCode(201);
    }

    Response forecast(String asOf, long... kronor) {
        return association
                .office()
                .header("If-None-Match", "*")
                .body(forecastBody(asOf, kronor))
                .put(url("/forecasts/2020"));
    }

    static String forecastBody(String asOf, long... kronor) {
        return "{\"asOf\":\"%s\",\"comment\":\"Vakant tjänst\",\"lines\":%s}"
                .formatted(asOf, lines("forecastYearCostSek", kronor));
    }

    Response seat(String body) {
        return association.office().body(body).post(url("/secondments"));
    }

    Response followUp(String query) {
        return association.office().get(url("/follow-up?year=2020" + query));
    }

    private static String lines(String field, long... kronor) {
        String[] categories = {"PERSONAL", "LOKALER", "OVRIGT"};
        StringBuilder lines = new StringBuilder("[");
        for (int i = 0; i < kronor.length; i++) {
            lines.append(i == 0 ? "" : ",")
                    .append("{\"costCategory\":\"%s\",".formatted(categories[i]))
                    .append("\"%s\":%d}".formatted(field, kronor[i]));
        }
        return lines.append(']').toString();
    }
}
