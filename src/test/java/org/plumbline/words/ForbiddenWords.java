package org.plumbline.words;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Words that promise an effect, judge, blame or predict.
final class ForbiddenWords {

    private static final List<Pattern> FORBIDDEN = Stream.of(
                    // promises an effect
                    "reliev(e|es|ed|ing)",
                    "treat(s|ed|ing|ment|ments)?",
                    "prevent(s|ed|ing|ion)?",
                    "cur(e|es|ed|ing)",
                    "heal(s|ed|ing)?",
                    "safe for you",
                    "your baby",
                    // a verdict on her or on whether she needs care
                    "diagnos\\w*",
                    "cleared",
                    "(bad|poor|wrong|good|correct) posture",
                    "harming you",
                    "you (are|seem) (fine|healthy|ill|unfit)",
                    // predicts
                    "will (hurt|ache|get worse|get better|flare)",
                    "(at|higher|lower) risk",
                    // blames
                    "you (should|must|failed|forgot|ignored|missed|skipped|did not|didn't)",
                    "your fault",
                    "too lazy",
                    "guilt\\w*",
                    "disappoint\\w*",
                    "streaks?",
                    // the same in German
                    "(lindert|heilt|behandelt|verhindert|diagnostiziert)",
                    "(dein|Ihr) Baby",
                    "unbedenklich für (dich|Sie)",
                    "(schlechte|falsche|gute|richtige) Haltung",
                    "schadet (dir|Ihnen)",
                    "du (solltest|musst|hast vergessen|hast versäumt)",
                    "deine Schuld")
            .map(words -> Pattern.compile("(?i)\\b(" + words + ")\\b"))
            .toList();

    private ForbiddenWords() {}

    /// What a text says that may not be said.
    static List<String> in(String text) {
        return FORBIDDEN.stream()
                .flatMap(words -> words.matcher(text).results())
                .map(MatchResult::group)
                .toList();
    }
}
