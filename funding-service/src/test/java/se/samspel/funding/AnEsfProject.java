package se.samspel.funding;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;

/** An ESF project of an association, with what its office does about it. */
final class AnEsfProject {

    static final String API = AnAssociation.API;
    static final String OWNED_BY_AVESTA =
            """
            {"name":"%s","owner":"2120002304","programmeArea":"Programområde 1",
             "programmePeriod":"%s","startsOn":"%s-04-15","endsOn":"%s-12-31"}\
            """;

    private final AnAssociation association;
    private final String id;

    private AnEsfProject(AnAssociation association, String id) {
        this.association = association;
        this.id = id;
    }

    static Response register(AnAssociation association, String body) {
        return association.office().body(body).post(API + association.path() + "/esf-projects");
    }

    /** Of 2021-2027, whose yearly cap of hours nobody knows. */
    static AnEsfProject of(AnAssociation association) {
        return of(association, OWNED_BY_AVESTA.formatted("MIA", "2021-2027", "2023", "2027"));
    }

    /** Of 2014-2020, with 1,662 hours a year. */
    static AnEsfProject capped(AnAssociation association) {
        return of(association, OWNED_BY_AVESTA.formatted("Äldre", "2014-2020", "2018", "2022"));
    }

    static AnEsfProject of(AnAssociation association, String body) {
        return new AnEsfProject(
                association,
                register(association, body).then().statusCode(201).extract().path("id"));
    }

    String id() {
        return id;
    }

    String url() {
        return API + "/esf-projects/" + id;
    }

    Response addSubproject(String body) {
        return association.office().body(body).post(url() + "/subprojects");
    }

    /** The team in Avesta hosts a part of it. */
    AnEsfProject hostedInAvesta() {
        addSubproject(
                        """
                        {"name":"Delprojekt Avesta","host":"%s","budgetSek":800000}\
                        """
                                .formatted(AnAssociation.HOST))
                .then()
                .statusCode(201);
        return this;
    }

    Response put(String what, String body) {
        return association.office().header("If-None-Match", "*").body(body).put(url() + what);
    }

    Response report(String staff, String month, String hours) {
        return association
                .office()
                .body(
                        """
                        {"staff":"%s","month":"%s","hours":%s,"sharePercent":80}\
                        """
                                .formatted(staff, month, hours))
                .post(url() + "/time-reports");
    }

    /** At the office, by a person of the given id. */
    RequestSpecification by(String user) {
        return association.office().header("Samspel-Acting-User", user);
    }

    Response draft(String user, String body) {
        return by(user).body(body).post(url() + "/claims");
    }
}
