package se.samspel.participant.enrolment.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.value.AuthorityId;
import se.samspel.kit.value.Personal;

/** The person's income, occupation and education as measured at one time of an enrolment. */
@Entity
@Personal(
        categories = {"INCOME", "OCCUPATION_EDUCATION"},
        what =
                "Income sources, occupations, education, months in public support at "
                        + "one time. Försörjning och sysselsättning.")
public class Situation {

    @Id private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "enrolment_id", nullable = false, updatable = false)
    @SuppressWarnings("NullAway.Init") // JPA sets it
    private Enrolment enrolment;

    @Column private AuthorityId host;

    @Column
    @Enumerated(EnumType.STRING)
    private SituationTime at;

    @Column private LocalDate measuredOn;

    @Column
    @Convert(converter = IncomeSourcesColumn.class)
    private List<IncomeSource> incomeSources;

    @Column
    @Convert(converter = OccupationsColumn.class)
    private List<Occupation> occupations;

    @Enumerated(EnumType.STRING)
    private @Nullable Education education;

    private @Nullable Integer monthsInPublicSupport;

    protected Situation() {}

    Situation(UUID id, Enrolment enrolment, Measurement measured) {
        this.id = id;
        this.enrolment = enrolment;
        this.host = enrolment.host();
        this.at = measured.at();
        this.measuredOn = measured.measuredOn();
        this.incomeSources = measured.incomeSources();
        this.occupations = measured.occupations();
        this.education = measured.education();
        this.monthsInPublicSupport = measured.monthsInPublicSupport();
    }

    public Measurement measurement() {
        return new Measurement(
                at, measuredOn, incomeSources, occupations, education, monthsInPublicSupport);
    }

    SituationTime at() {
        return at;
    }
}
