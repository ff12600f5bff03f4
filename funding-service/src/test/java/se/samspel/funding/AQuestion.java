package se.samspel.funding;

import io.restassured.response.Response;

/** Questions that an association's office defines. */
final class AQuestion {

    static final String SCALE =
            """
            "type":"SCALE","text":{"sv":"Hur långt från arbete är du?",
            "en":"How far from work are you?"},"min":1,"max":10\
            """;
    static final String CHOICE =
            """
            "type":"CHOICE",%s\
            """
                    .formatted(choices("Arbetsträning"));
    static final String ALWAYS = "\"order\":10,\"validFrom\":\"2020-01-01\"";

    private AQuestion() {}

    static String choices(String first) {
        return """
        "text":{"sv":"Vilket stöd först?","en":"Which support first?"},
        "choices":[{"code":"WORK_TRAINING","text":{"sv":"%s","en":"Work training"}},
                   {"code":"GUIDANCE","text":{"sv":"Vägledning","en":"Guidance"}}]\
        """
                .formatted(first);
    }

    static Response define(AnAssociation association, String key, String what) {
        return association
                .office()
                .body("{\"key\":\"%s\",%s,%s}".formatted(key, what, ALWAYS))
                .post(AnAssociation.API + association.path() + "/questions");
    }

    static String defined(AnAssociation association, String key, String what) {
        return define(association, key, what).then().statusCode(201).extract().path("id");
    }

    static Response follow(AnAssociation association, String id, String version, String body) {
        return association
                .office()
                .header("If-Match", "\"" + version + "\"")
                .body("{" + body + "}")
                .post(AnAssociation.API + "/questions/" + id + "/versions");
    }

    static Response close(AnAssociation association, String id, String version, String day) {
        return association
                .office()
                .header("If-Match", "\"" + version + "\"")
                .body("{\"validUntil\":\"" + day + "\"}")
                .post(AnAssociation.API + "/questions/" + id + "/closing");
    }
}
