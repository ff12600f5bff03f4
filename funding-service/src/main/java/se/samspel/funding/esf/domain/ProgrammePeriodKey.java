package se.samspel.funding.esf.domain;

import jakarta.persistence.Embeddable;

/** A programme period as an association knows it, or as all do under the scope {@code SE}. */
@Embeddable
public record ProgrammePeriodKey(String scope, String code) {

    public static final String EVERYBODY = "SE";
}
