/** A target and the rules of a list of them. */
@NullMarked
package se.samspel.funding.targets.domain;

import org.jspecify.annotations.NullMarked;
