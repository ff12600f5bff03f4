/** What a plan's rows add up to, and where its claims contradict them. */
@NullMarked
package se.samspel.funding.cofinancing.domain;

import org.jspecify.annotations.NullMarked;
