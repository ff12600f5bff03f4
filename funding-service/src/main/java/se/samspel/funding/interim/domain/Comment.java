package se.samspel.funding.interim.domain;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import se.samspel.kit.value.IdentityNumberInText;

/** What the office says of an intervention's money; never a word of a person. */
public record Comment(UUID interventionId, String text) {

    public Comment {
        IdentityNumberInText.refuse("comments", text);
    }

    /** One at most on each intervention that is in the report. */
    public static List<Comment> of(List<Comment> comments, Set<UUID> reported) {
        Set<UUID> seen = new HashSet<>();
        for (Comment comment : comments) {
            if (!reported.contains(comment.interventionId())) {
                throw new InterimRule.CommentOfUnknown();
            }
            if (!seen.add(comment.interventionId())) {
                throw new InterimRule.CommentTwice();
            }
        }
        return List.copyOf(comments);
    }
}
