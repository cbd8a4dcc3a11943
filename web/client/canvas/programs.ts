import { NodeProgram } from 'sigma/rendering';
import type { NodeDisplayData, RenderParams } from 'sigma/types';
import { floatColor } from 'sigma/utils';
import type { EdgeAttributes, NodeAttributes } from '../graph/build.ts';

/*
 * Nodes as signed distances, so that every shape has a smooth edge and a thin ring of paper that lifts it off the lines
 * below it. One program for each shape; what differs is one line of the shader.
 */

const vertexShader = /* glsl */ `
attribute vec4 a_id;
attribute vec4 a_color;
attribute vec2 a_position;
attribute float a_size;
attribute vec2 a_corner;

uniform mat3 u_matrix;
uniform float u_sizeRatio;
uniform float u_correctionRatio;

varying vec4 v_color;
varying vec2 v_offset;
varying float v_size;
varying float v_pixel;

const float bias = 255.0 / 254.0;

void main() {
  float size = a_size * u_correctionRatio / u_sizeRatio * 4.0;
  // Sigma writes zeros for a hidden node: it must leave no speck.
  vec2 offset = a_size > 0.0 ? a_corner * (size * 0.8 + u_correctionRatio * 8.0) : vec2(0.0);
  vec2 position = (u_matrix * vec3(a_position + offset, 1)).xy;
  gl_Position = vec4(position, 0, 1);
  v_offset = offset;
  v_size = size / 2.0;
  v_pixel = u_correctionRatio * 2.0;
  #ifdef PICKING_MODE
  v_color = a_id;
  #else
  v_color = a_color;
  #endif
  v_color.a *= bias;
}
`;

const fragmentShader = (distance: string) => /* glsl */ `
precision highp float;

varying vec4 v_color;
varying vec2 v_offset;
varying float v_size;
varying float v_pixel;

uniform vec3 u_paper;

float distanceTo(vec2 p, float r) {
  ${distance}
}

void main() {
  float d = distanceTo(v_offset, v_size);
  float soft = v_pixel * 0.6;
  #ifdef PICKING_MODE
  gl_FragColor = d > soft * 2.0 ? vec4(0.0) : v_color;
  #else
  float inside = 1.0 - smoothstep(-soft, soft, d);
  float ring = 1.0 - smoothstep(-soft, soft, d - v_pixel * 1.5);
  gl_FragColor = vec4(mix(u_paper, v_color.rgb, inside), 1.0) * ring;
  #endif
}
`;

const uniforms = ['u_sizeRatio', 'u_correctionRatio', 'u_matrix', 'u_paper'] as const;
type Uniform = (typeof uniforms)[number];
type ShapeProgram = NodeProgram<Uniform, NodeAttributes, EdgeAttributes>;
let paper: readonly [number, number, number] = [1, 1, 1];

/** Tells the programs the colour of the paper, `#rrggbb`, for the ring around a node. */
export function setPaper(colour: string): void {
  const channel = (at: number) => Number.parseInt(colour.slice(at, at + 2), 16) / 255;
  paper = [channel(1), channel(3), channel(5)];
}

/** A WebGL program that draws nodes inside a shape, given as the signed distance of `p` from it at the radius `r`. */
function defineShape(distance: string) {
  return class extends NodeProgram<Uniform, NodeAttributes, EdgeAttributes> {
    override getDefinition() {
      const { FLOAT, UNSIGNED_BYTE, TRIANGLES } = WebGLRenderingContext;
      return {
        VERTICES: 6,
        VERTEX_SHADER_SOURCE: vertexShader,
        FRAGMENT_SHADER_SOURCE: fragmentShader(distance),
        METHOD: TRIANGLES,
        UNIFORMS: [...uniforms],
        ATTRIBUTES: [
          { name: 'a_position', size: 2, type: FLOAT },
          { name: 'a_size', size: 1, type: FLOAT },
          { name: 'a_color', size: 4, type: UNSIGNED_BYTE, normalized: true },
          { name: 'a_id', size: 4, type: UNSIGNED_BYTE, normalized: true },
        ],
        CONSTANT_ATTRIBUTES: [{ name: 'a_corner', size: 2, type: FLOAT }],
        CONSTANT_DATA: [
          [-1, -1],
          [1, -1],
          [1, 1],
          [-1, -1],
          [1, 1],
          [-1, 1],
        ],
      };
    }

    override processVisibleItem(index: number, start: number, data: NodeDisplayData) {
      this.array.set([data.x, data.y, data.size, floatColor(data.color), index], start);
    }

    override setUniforms(params: RenderParams, { gl, uniformLocations }: Parameters<ShapeProgram['setUniforms']>[1]) {
      gl.uniform1f(uniformLocations.u_sizeRatio ?? null, params.sizeRatio);
      gl.uniform1f(uniformLocations.u_correctionRatio ?? null, params.correctionRatio);
      gl.uniformMatrix3fv(uniformLocations.u_matrix ?? null, false, params.matrix);
      gl.uniform3f(uniformLocations.u_paper ?? null, ...paper);
    }
  };
}

/** By the shapes that the schema knows. */
export const nodePrograms = {
  circle: defineShape('return length(p) - r;'),
  square: defineShape(
    'vec2 q = abs(p) - vec2(r * 0.74); return length(max(q, 0.0)) + min(max(q.x, q.y), 0.0) - r * 0.14;',
  ),
  diamond: defineShape('return (abs(p.x) + abs(p.y) - r * 1.26) * 0.7071;'),
};
