/** What a question may be, and which words need a data protection officer's approval. */
@NullMarked
package se.samspel.funding.question.domain;

import org.jspecify.annotations.NullMarked;
