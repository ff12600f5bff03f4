package se.samspel.participant.question.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.value.AuthorityId;
import se.samspel.kit.value.Personal;

/** One row of an answer's history: what it was from then on, and who made it so. */
@Entity
@Table(name = "question_answer_history")
@Personal(
        categories = "OUTCOME",
        what =
                "Earlier answers to the association's extra questions. Tidigare svar på"
                        + " förbundets egna frågor.")
public class AnswerChange {

    @Id private UUID id;
    @Column private UUID answerId;
    @Column private AuthorityId host;
    private long version;
    private long questionVersion;
    private @Nullable String value;
    @Column private LocalDate answeredOn;
    @Column private Instant changedAt;
    @Column private String changedBy;

    protected AnswerChange() {}

    /**
     * @param changedBy the staff id of whoever recorded it
     */
    public AnswerChange(UUID id, QuestionAnswer answer, String changedBy) {
        this.id = id;
        this.answerId = answer.id();
        this.host = answer.host();
        this.version = answer.version();
        this.questionVersion = answer.given().questionVersion();
        this.value = answer.given().value();
        this.answeredOn = answer.given().answeredOn();
        this.changedAt = answer.recordedAt();
        this.changedBy = changedBy;
    }

    public long version() {
        return version;
    }

    public GivenAnswer given() {
        return new GivenAnswer(questionVersion, answeredOn, value);
    }

    public Instant changedAt() {
        return changedAt;
    }
}
