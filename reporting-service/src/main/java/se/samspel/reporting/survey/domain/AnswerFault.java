package se.samspel.reporting.survey.domain;

import se.samspel.kit.value.Text;

/**
 * What is wrong with one field of one form; never with the field's own words.
 *
 * @param place the line or number of the form
 * @param column the question's code, or sex
 */
public record AnswerFault(int place, String column, String code, Text message) {

    static AnswerFault of(AnswerForm form, String column, String code, Text message) {
        return new AnswerFault(form.place(), column, code, message);
    }
}
