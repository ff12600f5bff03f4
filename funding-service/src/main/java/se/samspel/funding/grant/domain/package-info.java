/** What a grant is, what is left of its years, and the rules of drawing, changing and settling. */
@NullMarked
package se.samspel.funding.grant.domain;

import org.jspecify.annotations.NullMarked;
