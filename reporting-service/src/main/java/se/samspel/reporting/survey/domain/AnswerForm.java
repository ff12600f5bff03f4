package se.samspel.reporting.survey.domain;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One answer form as it came: codes and words by question, and nobody's name.
 *
 * @param place the line or number by which a fault in it is found
 */
public record AnswerForm(int place, Map<String, String> fields) {

    /** The one field that is no question: KVINNA, MAN or OKANT. */
    public static final String SEX = "sex";

    public AnswerForm {
        fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    }
}
