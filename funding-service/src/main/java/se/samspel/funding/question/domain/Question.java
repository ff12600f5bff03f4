package se.samspel.funding.question.domain;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * What an association wants asked of each participant besides the common facts. The office defines
 * it and never sees an answer; hosts ask it, and where its words touch what is not asked, only once
 * their own data protection officer has approved it. Each change is a new version.
 */
@Entity
public class Question {

    @Id private UUID id;
    private String associationId;
    private String questionKey;

    @Column(updatable = false)
    @Enumerated(EnumType.STRING)
    private QuestionType type;

    @Version private long version = 1;
    private Instant recordedAt;
    // Raises the version when a version alone has been added.
    private Instant changedAt;

    @OneToMany(mappedBy = "question", cascade = CascadeType.PERSIST)
    @OrderBy("key.number")
    private List<QuestionVersion> versions = new ArrayList<>();

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected Question() {}

    /** Which question it is, of which association, under which key, and when it was recorded. */
    public record Identity(UUID id, String associationId, String key, Instant recordedAt) {}

    private Question(Identity identity, QuestionType type) {
        this.id = identity.id();
        this.associationId = identity.associationId();
        this.questionKey = identity.key();
        this.type = type;
        this.recordedAt = identity.recordedAt();
        this.changedAt = identity.recordedAt();
    }

    public static Question define(
            Identity identity, QuestionType type, Definition definition, RefusedWords refused) {
        var question = new Question(identity, type);
        question.append(1, definition, refused, identity.recordedAt());
        return question;
    }

    public void follow(Definition definition, RefusedWords refused, Instant now) {
        if (definition.validity().from().isBefore(latest().definition().validity().from())) {
            throw new QuestionRule.BeginsBeforeEarlier();
        }
        for (QuestionVersion earlier : versions) {
            definition.wording().checkAgainst(earlier.definition().wording());
        }
        append(version + 1, definition, refused, now);
    }

    /** Asked for the last time on {@code lastDay}. */
    public void close(LocalDate lastDay, RefusedWords refused, Instant now) {
        append(version + 1, latest().definition().closing(lastDay), refused, now);
    }

    private void append(long number, Definition definition, RefusedWords refused, Instant now) {
        definition.check(type);
        List<RefusedWord> words = definition.wordsIn(questionKey, refused);
        versions.add(new QuestionVersion(this, number, definition, words, now));
        changedAt = now;
    }

    /** From the first one on. */
    public List<QuestionVersion> versions() {
        return List.copyOf(versions);
    }

    public QuestionVersion latest() {
        return versions.getLast();
    }

    public UUID id() {
        return id;
    }

    public String associationId() {
        return associationId;
    }

    public String key() {
        return questionKey;
    }

    public QuestionType type() {
        return type;
    }

    public long version() {
        return version;
    }
}
