package se.samspel.participant.question.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.value.AuthorityId;
import se.samspel.kit.value.Personal;

/** A person's answer to an association's question, in one enrolment; the host's own record. */
@Entity
@Personal(
        categories = "OUTCOME",
        what =
                "Coded answers to the association's extra questions. Kodade svar på förbundets"
                        + " egna frågor.")
public class QuestionAnswer {

    @Id private UUID id;
    @Column private UUID enrolmentId;
    @Column private UUID questionId;
    @Column private AuthorityId host;
    private long questionVersion;
    private @Nullable String value;
    @Column private LocalDate answeredOn;
    @Version private long version = 1;
    // Also raises the version where the same answer is given again.
    @Column private Instant recordedAt;

    protected QuestionAnswer() {}

    public QuestionAnswer(UUID id, UUID enrolmentId, UUID questionId, AuthorityId host) {
        this.id = id;
        this.enrolmentId = enrolmentId;
        this.questionId = questionId;
        this.host = host;
    }

    public void give(GivenAnswer answer, Instant now) {
        questionVersion = answer.questionVersion();
        answeredOn = answer.answeredOn();
        value = answer.value();
        recordedAt = now;
    }

    public UUID id() {
        return id;
    }

    public UUID enrolmentId() {
        return enrolmentId;
    }

    public UUID questionId() {
        return questionId;
    }

    public AuthorityId host() {
        return host;
    }

    public GivenAnswer given() {
        return new GivenAnswer(questionVersion, answeredOn, value);
    }

    public long version() {
        return version;
    }

    public Instant recordedAt() {
        return recordedAt;
    }
}
