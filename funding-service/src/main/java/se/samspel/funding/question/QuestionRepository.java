package se.samspel.funding.question;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;
import se.samspel.funding.question.domain.Question;
import se.samspel.kit.problem.Problem;

/** Questions of associations that the caller may see. */
@ApplicationScoped
class QuestionRepository implements PanacheRepositoryBase<Question, UUID> {

    // No list tells of more.
    private static final int COUNTED_TO = 10_000;

    /** Locked, so that versions follow each other; 404 where the caller may not change it. */
    Question toChange(UUID id) {
        Question question = findById(id, LockModeType.PESSIMISTIC_WRITE);
        if (question == null) {
            throw Problem.notFound();
        }
        return question;
    }

    Question visible(UUID id) {
        return find(
                        "from Question q left join fetch q.versions v where q.id = ?1"
                                + " order by v.key.number",
                        id)
                .singleResultOptional()
                .orElseThrow(Problem::notFound);
    }

    boolean has(String associationId, String key) {
        return count("associationId = ?1 and questionKey = ?2", associationId, key) > 0;
    }

    List<Question> page(String associationId, int offset, int fetch) {
        List<Question> page =
                find("associationId = ?1 order by id", associationId)
                        .range(offset, offset + fetch - 1)
                        .list();
        return page.isEmpty()
                ? page
                : list(
                        "from Question q left join fetch q.versions v where q in ?1"
                                + " order by q.id, v.key.number",
                        page);
    }

    long countOf(String associationId) {
        return Math.min(count("associationId", associationId), COUNTED_TO);
    }
}
