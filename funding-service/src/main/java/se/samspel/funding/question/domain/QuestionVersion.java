package se.samspel.funding.question.domain;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.value.Text;

/** A question as it is asked on the days of its validity; never changed, only followed. */
@Entity
public class QuestionVersion {

    @EmbeddedId private QuestionVersionKey key;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "question_id", insertable = false, updatable = false)
    private Question question;

    private String associationId;
    private String textSv;
    private String textEn;
    private List<String> choiceCodes;
    private List<String> choiceTextsSv;
    private List<String> choiceTextsEn;
    private @Nullable String unit;
    private @Nullable BigDecimal lowest;
    private @Nullable BigDecimal highest;
    private int place;
    private LocalDate validFrom;
    private @Nullable LocalDate validUntil;
    private List<UUID> interventionIds;

    @Column
    @Enumerated(EnumType.STRING)
    private QuestionState state;

    private List<String> refusedWords;
    private Instant recordedAt;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected QuestionVersion() {}

    QuestionVersion(
            Question question,
            long number,
            Definition definition,
            List<RefusedWord> refused,
            Instant now) {
        this.key = new QuestionVersionKey(question.id(), number);
        this.question = question;
        this.associationId = question.associationId();
        List<Choice> choices = definition.wording().choices();
        this.textSv = definition.wording().text().sv();
        this.textEn = definition.wording().text().en();
        this.choiceCodes = choices.stream().map(Choice::code).toList();
        this.choiceTextsSv = choices.stream().map(choice -> choice.text().sv()).toList();
        this.choiceTextsEn = choices.stream().map(choice -> choice.text().en()).toList();
        this.unit = definition.limits().unit();
        this.lowest = definition.limits().min();
        this.highest = definition.limits().max();
        this.place = definition.order();
        this.validFrom = definition.validity().from();
        this.validUntil = definition.validity().until();
        this.interventionIds = definition.interventionIds();
        this.refusedWords = refused.stream().map(RefusedWord::written).toList();
        this.state = refused.isEmpty() ? QuestionState.OPEN : QuestionState.NEEDS_APPROVAL;
        this.recordedAt = now;
    }

    public Definition definition() {
        List<Choice> choices = new ArrayList<>();
        for (int i = 0; i < choiceCodes.size(); i++) {
            Text text = Text.of(choiceTextsSv.get(i), choiceTextsEn.get(i));
            choices.add(new Choice(choiceCodes.get(i), text));
        }
        return new Definition(
                new Wording(Text.of(textSv, textEn), choices),
                new Limits(unit, lowest, highest),
                place,
                new Validity(validFrom, validUntil),
                interventionIds);
    }

    public long number() {
        return key.number();
    }

    public QuestionState state() {
        return state;
    }

    public List<RefusedWord> refusedWords() {
        return refusedWords.stream().map(RefusedWord::read).toList();
    }

    public Instant recordedAt() {
        return recordedAt;
    }
}
