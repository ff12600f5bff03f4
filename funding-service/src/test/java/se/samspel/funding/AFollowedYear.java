package se.samspel.funding;

import io.restassured.specification.RequestSpecification;

/** A team's year: seats filled, money drawn and paid, and the half of it reported and adopted. */
final class AFollowedYear {

    private final AnAssociation association;
    private final AFollowedTeam team;

    private AFollowedYear(AnAssociation association) {
        this.association = association;
        this.team = AFollowedTeam.inAvesta(association);
    }

    /** The association has contributions for 2020. */
    static void of(AnAssociation association) {
        var year = new AFollowedYear(association);
        year.team.seat(AFollowedTeam.SEAT).then().statusCode(201);
        year.drawn();
        year.reported();
    }

    private void drawn() {
        String grant = AnApplication.agreed(association, team.id());
        ADrawdown.approved(association, grant, "555000")
                .byOffice(ADrawdown.CASHIER, "payments", ADrawdown.paid())
                .then()
                .statusCode(200);
    }

    private void reported() {
        String report =
                by("ekonom-1")
                        .body(reportOfHalfAYear())
                        .post(reports())
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("id");
        by("sekreterare-1")
                .header("If-Match", "\"1\"")
                .body("{\"on\":\"2020-09-10\",\"minuteReference\":\"§ 41/2020\"}")
                .post(reports() + "/" + report + "/adoptions")
                .then()
                .statusCode(200);
    }

    private String reportOfHalfAYear() {
        return """
        {"year":2020,"period":"HALF_YEAR","asOf":"2020-06-30",
         "comments":[{"interventionId":"%s","text":"Vakant tjänst"}]}\
        """
                .formatted(team.id());
    }

    private String reports() {
        return AnAssociation.API + association.path() + "/interim-reports";
    }

    private RequestSpecification by(String user) {
        return association.office().header("Samspel-Acting-User", user);
    }
}
