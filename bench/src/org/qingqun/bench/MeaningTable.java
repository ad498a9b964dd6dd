package org.qingqun.bench;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.hankcs.hanlp.dictionary.CoreDictionary;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/// Makes the table of what words mean: those of HanLP's dictionary and of our own lists, as bge-small-zh-v1.5 places them, in 96 directions of a byte each. One
/// word a run of the model, so that the same words give the same bytes.
final class MeaningTable {
    private static final String MODEL = "/bge-small-zh-v1.5-q.onnx";
    private static final String TOKENS = "/bge-small-zh-v1.5-q-tokenizer.json";
    private static final Set<String> NAMES = Set.of("nr", "nrf", "ns", "nsf", "nt", "nis", "nto", "ntc", "i", "x", "m", "t");
    private static final int LONGEST = 3;
    private static final int LONGEST_OF_LISTS = 6;
    private static final List<String> LISTS = List.of("topics.txt", "lexicon.txt", "organisations.txt", "siblings.txt");
    /// The directions are those in which words of our lists and words as frequent as this differ most.
    private static final int FREQUENT = 5;
    private static final int DIRECTIONS = 96;
    private static final int ROUNDS = 40;
    /// Half of what all words have in common is taken off: with all of it or none unlike words look more alike.
    private static final double COMMON = 0.5;
    private static final double SCALE = 250;

    private final Map<String, Long> ids = new HashMap<>();
    private final OrtEnvironment environment = OrtEnvironment.getEnvironment();
    private final OrtSession session;

    private MeaningTable() throws IOException, OrtException {
        var vocabulary = new ObjectMapper().readTree(resource(TOKENS)).get("model").get("vocab");
        vocabulary.fields().forEachRemaining(entry -> ids.put(entry.getKey(), entry.getValue().asLong()));
        var options = new OrtSession.SessionOptions();
        options.setIntraOpNumThreads(1);
        session = environment.createSession(resource(MODEL), options);
    }

    /// @param args the folder of the lists, which `meaning-words.txt` and `meaning-vectors.bin` are written to
    public static void main(String[] args) throws Exception {
        var listed = listed(Path.of(args[0]));
        var all = new TreeSet<>(listed);
        all.addAll(words());
        var words = List.copyOf(all);
        var table = new MeaningTable();
        var vectors = IntStream.range(0, words.size()).parallel().mapToObj(i -> table.encode(words.get(i))).toArray(double[][]::new);
        takeOffCommon(vectors);
        var telling = IntStream.range(0, words.size()).filter(i -> listed.contains(words.get(i)) || isFrequent(words.get(i))).mapToObj(i -> vectors[i]).toArray(double[][]::new);
        var bytes = bytes(vectors, directions(telling));
        Files.writeString(Path.of(args[0], "meaning-words.txt"), String.join("\n", words) + "\n");
        Files.write(Path.of(args[0], "meaning-vectors.bin"), bytes);
        System.out.printf("%,d words, %,d bytes%n", words.size(), bytes.length);
    }

    private static byte[] resource(String name) throws IOException {
        try (InputStream in = MeaningTable.class.getResourceAsStream(name)) {
            return in.readAllBytes();
        }
    }

    /// The Chinese words of our lists.
    private static Set<String> listed(Path folder) throws IOException {
        var words = new TreeSet<String>();
        for (var list : LISTS)
            for (var line : Files.readAllLines(folder.resolve(list)))
                if (!line.startsWith("#")) for (var word : line.split("[^\\u4e00-\\u9fa5]+")) if (word.length() > 1 && word.length() <= LONGEST_OF_LISTS) words.add(word);
        return words;
    }

    private static boolean isFrequent(String word) {
        var entry = CoreDictionary.get(word);
        return word.length() > 1 && entry != null && entry.totalFrequency >= FREQUENT;
    }

    /// Characters and words of up to three characters, without proper names, numbers and sayings.
    private static Set<String> words() {
        var words = new TreeSet<String>();
        CoreDictionary.contains("词典");
        for (char c = '\u4e00'; c <= '\u9fa5'; c++) {
            int state = CoreDictionary.trie.transition(c, 1);
            if (state >= 0) walk(String.valueOf(c), state, words);
        }
        return words;
    }

    private static void walk(String beginning, int state, Set<String> into) {
        var entry = CoreDictionary.get(beginning);
        if (entry != null && (beginning.length() == 1 || !NAMES.contains(entry.nature[0].toString()))) into.add(beginning);
        if (beginning.length() == LONGEST) return;
        for (char c = '\u4e00'; c <= '\u9fa5'; c++) {
            int next = CoreDictionary.trie.transition(c, state);
            if (next >= 0) walk(beginning + c, next, into);
        }
    }

    private double[] encode(String word) {
        long unknown = ids.get("[UNK]");
        long[] tokens = new long[word.length() + 2];
        tokens[0] = ids.get("[CLS]");
        for (int i = 0; i < word.length(); i++) tokens[i + 1] = ids.getOrDefault(word.substring(i, i + 1), unknown);
        tokens[tokens.length - 1] = ids.get("[SEP]");
        long[] ones = new long[tokens.length];
        Arrays.fill(ones, 1);
        try (var text = tensor(tokens); var mask = tensor(ones); var kinds = tensor(new long[tokens.length]);
             var result = session.run(Map.of("input_ids", text, "attention_mask", mask, "token_type_ids", kinds))) {
            float[] first = ((float[][][]) result.get(0).getValue())[0][0];
            return unit(IntStream.range(0, first.length).mapToDouble(i -> first[i]).toArray());
        } catch (OrtException e) {
            throw new IllegalStateException(word, e);
        }
    }

    private OnnxTensor tensor(long[] row) throws OrtException {
        return OnnxTensor.createTensor(environment, new long[][]{row});
    }

    private static void takeOffCommon(double[][] vectors) {
        double[] mean = new double[vectors[0].length];
        for (var vector : vectors) for (int i = 0; i < mean.length; i++) mean[i] += COMMON * vector[i] / vectors.length;
        for (var vector : vectors) for (int i = 0; i < mean.length; i++) vector[i] -= mean[i];
    }

    /// The directions in which words differ most: the first eigenvectors of what they have to do with each other, by repeated multiplication.
    private static double[][] directions(double[][] vectors) {
        int size = vectors[0].length;
        var square = new double[size][size];
        for (var vector : vectors) for (int i = 0; i < size; i++) for (int j = 0; j < size; j++) square[i][j] += vector[i] * vector[j];
        var directions = new double[DIRECTIONS][size];
        for (int k = 0; k < DIRECTIONS; k++) for (int i = 0; i < size; i++) directions[k][i] = Math.sin(1.0 + k * 7.0 + i * (k + 1.0));
        for (int round = 0; round < ROUNDS; round++) {
            for (int k = 0; k < DIRECTIONS; k++) {
                var direction = directions[k];
                var next = IntStream.range(0, size).mapToDouble(i -> dot(square[i], direction)).toArray();
                for (int before = 0; before < k; before++) {
                    double share = dot(next, directions[before]);
                    for (int i = 0; i < size; i++) next[i] -= share * directions[before][i];
                }
                directions[k] = unit(next);
            }
        }
        return directions;
    }

    private static byte[] bytes(double[][] vectors, double[][] directions) {
        var bytes = new byte[vectors.length * DIRECTIONS];
        for (int row = 0; row < vectors.length; row++) {
            var vector = vectors[row];
            var projected = unit(Arrays.stream(directions).mapToDouble(direction -> dot(vector, direction)).toArray());
            for (int k = 0; k < DIRECTIONS; k++) bytes[row * DIRECTIONS + k] = (byte) Math.clamp(Math.round(SCALE * projected[k]), -127, 127);
        }
        return bytes;
    }

    private static double[] unit(double[] vector) {
        double length = Math.sqrt(dot(vector, vector));
        return Arrays.stream(vector).map(x -> x / length).toArray();
    }

    private static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) sum += a[i] * b[i];
        return sum;
    }
}
